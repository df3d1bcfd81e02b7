package org.waymark.reporting.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Definition;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.PlanVersion;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.situation.Target;
import org.waymark.reporting.situation.Vintage;

/** A request as evidence: a plan with one target, announced before anything else. */
record PreviewedEvidence(PreviewRequest request) {
    private static final Announcement TOLD = new Announcement(null, Instant.EPOCH);
    private static final Subject SUBJECT = new Subject("preview", "preview", "preview");

    Evidence evidence() {
        return new Evidence(
                SUBJECT,
                List.of(new PlanVersion(1, null, TOLD, start(), null)),
                target().stream().toList(),
                List.of(new Definition(1, null, TOLD, request.direction(), false, request.unit(), periodTypes())),
                new KnownSeries(vintages()));
    }

    AsOf asOf() {
        LocalDate day = Optional.ofNullable(request.asOf())
                .or(() -> vintages().stream().map(Vintage::knownFrom).max(Comparator.naturalOrder()))
                .orElseGet(() -> start().lastDay());
        return new AsOf(day, Instant.EPOCH);
    }

    List<String> notYetKnown() {
        AsOf asOf = asOf();
        return vintages().stream()
                .filter(vintage -> !vintage.isKnown(asOf))
                .map(Vintage::period)
                .sorted()
                .map(TimePeriod::toString)
                .toList();
    }

    private Optional<Target> target() {
        return request.targets().isEmpty()
                ? Optional.empty()
                : Optional.of(new Target(1, null, TOLD, request.baseline(), request.targets(), null, request.unit()));
    }

    private List<Vintage> vintages() {
        List<Vintage> vintages = new ArrayList<>();
        if (request.targets().isEmpty() && request.baseline() != null && !isObserved(request.baseline())) {
            vintages.add(first(request.baseline()));
        }
        request.observations().forEach(given -> vintages.add(given.vintage(request.unit(), TOLD)));
        return vintages;
    }

    private boolean isObserved(DatedValue baseline) {
        return request.observations().stream()
                .anyMatch(given -> baseline.period().equals(given.period()));
    }

    private Vintage first(DatedValue baseline) {
        Quantity value = new Quantity(baseline.value(), request.unit());
        return new Vintage(baseline.period(), 1, value, null, "A", false, null, TOLD, false);
    }

    private TimePeriod start() {
        return Stream.of(Optional.ofNullable(request.start()), baseline(), firstObservation(), firstTarget())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> TimePeriod.parse("2000"));
    }

    private Optional<TimePeriod> baseline() {
        return Optional.ofNullable(request.baseline()).map(DatedValue::period);
    }

    private Optional<TimePeriod> firstObservation() {
        return request.observations().stream()
                .map(GivenObservation::period)
                .min(Comparator.comparing(TimePeriod::firstDay));
    }

    private Optional<TimePeriod> firstTarget() {
        return request.targets().stream().map(DatedValue::period).findFirst();
    }

    private Set<PeriodType> periodTypes() {
        Set<PeriodType> types = EnumSet.noneOf(PeriodType.class);
        vintages().forEach(vintage -> types.add(vintage.period().type()));
        request.targets().forEach(target -> types.add(target.period().type()));
        return types;
    }
}
