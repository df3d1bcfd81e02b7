package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.LinearTrajectory;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Subject;
import org.waymark.reporting.known.AgencyVersions;
import org.waymark.reporting.known.IndicatorVersions;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.KnownVintage;
import org.waymark.reporting.known.ObservationVintages;
import org.waymark.reporting.known.TargetVersions;

/** Every target of a plan that was ever set, in the plan's own order. */
@ApplicationScoped
class IndicatorEntries {
    private static final Comparator<IndicatorEntry> IN_ORDER = Comparator.comparing(
                    IndicatorEntry::number, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(IndicatorEntry::indicator)
            .thenComparing(IndicatorEntry::area);

    private final TargetVersions targets;
    private final IndicatorVersions indicators;
    private final ObservationVintages observations;
    private final AgencyVersions agencies;
    private final LinearTrajectory method = new LinearTrajectory(Parameters.DEFAULT);

    IndicatorEntries(
            TargetVersions targets,
            IndicatorVersions indicators,
            ObservationVintages observations,
            AgencyVersions agencies) {
        this.targets = targets;
        this.indicators = indicators;
        this.observations = observations;
        this.agencies = agencies;
    }

    List<IndicatorEntry> of(String plan, String area, TimePeriod planStart, LocalDate asOf, Instant knownAt) {
        Map<Subject, List<KnownTarget>> bySubject =
                grouped(targets.of(plan, area, knownAt), known -> subject(known.set()));
        Map<Subject, List<KnownVintage>> vintages = grouped(
                observations.of(plan, area, knownAt), known -> new Subject(plan, known.indicator(), known.area()));
        List<String> codes =
                bySubject.keySet().stream().map(Subject::indicator).distinct().toList();
        Map<String, List<KnownVersion>> definitions = grouped(indicators.of(codes, knownAt), KnownVersion::code);
        AgencyDirectory directory = new AgencyDirectory(agencies.of(providers(definitions), knownAt), asOf, knownAt);
        return bySubject.entrySet().stream()
                .map(target -> new TargetFacts(
                        target.getKey(),
                        target.getValue(),
                        definitions.getOrDefault(target.getKey().indicator(), List.of()),
                        vintages.getOrDefault(target.getKey(), List.of())))
                .map(facts -> entry(facts, planStart, asOf, knownAt, directory))
                .sorted(IN_ORDER)
                .toList();
    }

    private IndicatorEntry entry(
            TargetFacts facts, TimePeriod planStart, LocalDate asOf, Instant knownAt, AgencyDirectory directory) {
        Assessment assessment = method.assess(facts.evidence(planStart), asOf, knownAt);
        JsonNode definition = facts.definition(asOf, knownAt);
        return IndicatorEntry.of(
                facts.shown(asOf, knownAt),
                definition,
                assessment,
                facts.latest(assessment),
                Provider.of(definition, facts.subject().area(), directory));
    }

    private static Subject subject(TargetSet set) {
        return new Subject(set.plan(), set.indicator(), set.area());
    }

    private static <K, F> Map<K, List<F>> grouped(List<F> facts, Function<F, K> by) {
        return facts.stream().collect(Collectors.groupingBy(by));
    }

    private static List<String> providers(Map<String, List<KnownVersion>> definitions) {
        return definitions.values().stream()
                .flatMap(List::stream)
                .flatMap(version ->
                        StreamSupport.stream(version.body().path("providers").spliterator(), false))
                .map(provider -> provider.path("agency").asText())
                .distinct()
                .toList();
    }
}
