package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.IndicatorVersions;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.KnownVintage;
import org.waymark.reporting.known.ObservationVintages;
import org.waymark.reporting.known.TargetVersions;
import org.waymark.reporting.situation.Subject;

/** Every target of a plan that was ever set, with all that bears on it: one query per kind of fact. */
@ApplicationScoped
public class FindTargets {
    private final TargetVersions targets;
    private final IndicatorVersions indicators;
    private final ObservationVintages observations;

    FindTargets(TargetVersions targets, IndicatorVersions indicators, ObservationVintages observations) {
        this.targets = targets;
        this.indicators = indicators;
        this.observations = observations;
    }

    /** @param area null for every area */
    public List<TargetFacts> of(String plan, String area, Instant knownAt) {
        Map<Subject, List<KnownTarget>> bySubject = grouped(
                targets.of(plan, area, knownAt),
                known -> new Subject(plan, known.set().indicator(), known.set().area()));
        Map<Subject, List<KnownVintage>> vintages = grouped(
                observations.of(plan, area, knownAt), known -> new Subject(plan, known.indicator(), known.area()));
        List<String> codes =
                bySubject.keySet().stream().map(Subject::indicator).distinct().toList();
        Map<String, List<KnownVersion<IndicatorBody>>> definitions =
                grouped(indicators.of(codes, knownAt), KnownVersion::code);
        return bySubject.entrySet().stream()
                .map(target -> new TargetFacts(
                        target.getKey(),
                        target.getValue(),
                        new IndicatorFacts(
                                definitions.getOrDefault(target.getKey().indicator(), List.of())),
                        vintages.getOrDefault(target.getKey(), List.of())))
                .toList();
    }

    private static <K, F> Map<K, List<F>> grouped(List<F> facts, Function<F, K> by) {
        return facts.stream().collect(Collectors.groupingBy(by));
    }
}
