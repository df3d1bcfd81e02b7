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
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;

/** Targets with all that bears on them: one query per kind of fact, however many they are. */
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

    /**
     * Every target of a plan that was ever set.
     *
     * @param area null for every area
     */
    public List<TargetFacts> of(String plan, String area, Instant knownAt) {
        List<KnownTarget> set = targets.of(plan, area, knownAt);
        return together(set, observations.of(series(set), knownAt), knownAt);
    }

    private static List<Subject> series(List<KnownTarget> set) {
        return set.stream()
                .map(known ->
                        new Subject(null, known.set().indicator(), known.set().area()))
                .distinct()
                .toList();
    }

    /**
     * What they are about, and whom they concern.
     *
     * @param area null for every area
     */
    List<TargetFacts> withoutVintages(String plan, String area, Instant knownAt) {
        return together(targets.of(plan, area, knownAt), List.of(), knownAt);
    }

    /** With every vintage, as the history of a verdict needs them. */
    public List<TargetFacts> of(List<Subject> subjects, Instant knownAt) {
        return subjects.isEmpty()
                ? List.of()
                : together(targets.of(subjects, knownAt), observations.of(subjects, knownAt), knownAt);
    }

    /** With those vintages that count on the day: enough for a verdict on it, not for its history. */
    public List<TargetFacts> on(List<Subject> subjects, AsOf asOf) {
        Instant knownAt = asOf.knownAt();
        return subjects.isEmpty()
                ? List.of()
                : together(targets.of(subjects, knownAt), observations.inForce(subjects, asOf), knownAt);
    }

    private List<TargetFacts> together(List<KnownTarget> set, List<KnownVintage> observed, Instant knownAt) {
        Map<Subject, List<KnownTarget>> bySubject = grouped(
                set,
                known -> new Subject(
                        known.set().plan(), known.set().indicator(), known.set().area()));
        Map<Series, List<KnownVintage>> vintages =
                grouped(observed, known -> new Series(known.indicator(), known.area()));
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
                        vintages.getOrDefault(Series.of(target.getKey()), List.of())))
                .toList();
    }

    private record Series(String indicator, String area) {
        static Series of(Subject subject) {
            return new Series(subject.indicator(), subject.area());
        }
    }

    private static <K, F> Map<K, List<F>> grouped(List<F> facts, Function<F, K> by) {
        return facts.stream().collect(Collectors.groupingBy(by));
    }
}
