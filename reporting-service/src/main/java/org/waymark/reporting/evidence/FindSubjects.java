package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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
import org.waymark.reporting.known.PlanBody;
import org.waymark.reporting.known.PlanVersions;
import org.waymark.reporting.known.TargetVersions;
import org.waymark.reporting.situation.Subject;

/** Everything ever learnt about some subjects, by one query per kind of fact, without bodies of observations. */
@ApplicationScoped
public class FindSubjects {
    private final PlanVersions plans;
    private final TargetVersions targets;
    private final IndicatorVersions indicators;
    private final ObservationVintages observations;

    FindSubjects(
            PlanVersions plans,
            TargetVersions targets,
            IndicatorVersions indicators,
            ObservationVintages observations) {
        this.plans = plans;
        this.targets = targets;
        this.indicators = indicators;
        this.observations = observations;
    }

    /** Those of which no version of a target is known are left out. */
    public List<SubjectFacts> of(Collection<Subject> subjects) {
        Map<Subject, List<KnownTarget>> versions = grouped(targets.of(subjects), FindSubjects::subject);
        Map<Subject, List<KnownVintage>> vintages =
                grouped(observations.of(subjects), known -> new Subject(null, known.indicator(), known.area()));
        Map<String, IndicatorFacts> definitions = grouped(
                        indicators.of(distinct(subjects, Subject::indicator)), KnownVersion<IndicatorBody>::code)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, known -> new IndicatorFacts(known.getValue())));
        Map<String, PlanFacts> known =
                grouped(plans.of(distinct(subjects, Subject::plan)), KnownVersion<PlanBody>::code).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, plan -> new PlanFacts(plan.getValue())));
        return subjects.stream()
                .filter(versions::containsKey)
                .map(subject -> new SubjectFacts(
                        new TargetFacts(
                                subject,
                                versions.get(subject),
                                definitions.getOrDefault(subject.indicator(), new IndicatorFacts(List.of())),
                                vintages.getOrDefault(
                                        new Subject(null, subject.indicator(), subject.area()), List.of())),
                        known.get(subject.plan())))
                .toList();
    }

    private static Subject subject(KnownTarget known) {
        return new Subject(
                known.set().plan(), known.set().indicator(), known.set().area());
    }

    private static List<String> distinct(Collection<Subject> subjects, Function<Subject, String> code) {
        return subjects.stream().map(code).distinct().toList();
    }

    private static <K, F> Map<K, List<F>> grouped(List<F> facts, Function<F, K> by) {
        return facts.stream().collect(Collectors.groupingBy(by));
    }
}
