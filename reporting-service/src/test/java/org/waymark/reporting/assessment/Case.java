package org.waymark.reporting.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Definition;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.PlanVersion;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.situation.Target;
import org.waymark.reporting.situation.Vintage;
import org.waymark.reporting.verdicthistory.VerdictChange;
import org.waymark.reporting.verdicthistory.VerdictHistory;

/** A made-up subject: baseline 0 in 2020, target 100 in 2030, higher is better, unless it says otherwise. */
public final class Case {
    static final Instant RECORDED = Instant.parse("2020-01-01T00:00:00Z");
    private static final Announcement TOLD = new Announcement(null, RECORDED);
    static final Instant NOW = Instant.parse("2040-01-01T00:00:00Z");

    private final List<Target> targets = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Vintage> vintages = new ArrayList<>();
    private Method method = Methods.byDefault();
    private Announcement told = TOLD;
    private BigDecimal tolerance;
    private Unit unit;
    private boolean comparable;
    private Set<PeriodType> periodTypes = Set.of();
    private LocalDate released;

    public static Case from(String baseline, String... targets) {
        return new Case().target("2020-01-01", baseline, targets).direction(Direction.HIGHER_IS_BETTER, true);
    }

    public static Case standard() {
        return from("2020=0", "2030=100");
    }

    public Case target(String effectiveFrom, String baseline, String... values) {
        return target(told.at(), effectiveFrom, baseline, values);
    }

    /** Of everything after it: the event that told it. */
    public Case told(String event) {
        return told(event, RECORDED);
    }

    public Case told(String event, Instant at) {
        told = new Announcement(UUID.nameUUIDFromBytes(event.getBytes(StandardCharsets.UTF_8)), at);
        return this;
    }

    public Case target(Instant recordedAt, String effectiveFrom, String baseline, String... values) {
        targets.add(new Target(
                targets.size() + 1,
                LocalDate.parse(effectiveFrom),
                new Announcement(told.event(), recordedAt),
                baseline == null ? null : dated(baseline),
                List.of(values).stream().map(Case::dated).toList(),
                tolerance,
                unit));
        return this;
    }

    public Case direction(Direction direction, boolean stock) {
        definitions.clear();
        return redefined(null, direction, stock);
    }

    public Case redefined(String effectiveFrom, Direction direction, boolean stock) {
        definitions.add(new Definition(
                definitions.size() + 1,
                effectiveFrom == null ? null : LocalDate.parse(effectiveFrom),
                told,
                direction,
                stock,
                unit,
                periodTypes));
        return this;
    }

    /** Of the targets set after it. */
    public Case tolerating(String tolerance) {
        this.tolerance = new BigDecimal(tolerance);
        return this;
    }

    /** Of the targets, definitions and values after it. */
    public Case in(String measure, int multiplier) {
        this.unit = new Unit(measure, multiplier);
        return this;
    }

    /** Of the definitions after it. */
    public Case withPeriods(PeriodType... types) {
        this.periodTypes = Set.of(types);
        return this;
    }

    public Case released(String day) {
        this.released = LocalDate.parse(day);
        return this;
    }

    public Case undefined() {
        definitions.clear();
        return this;
    }

    public Case with(Method other) {
        this.method = other;
        return this;
    }

    /** A normal value, known from the first day after its period. */
    public Case value(String dated) {
        return value(dated, "A", null);
    }

    public Case value(String dated, String status, String releasedAt) {
        DatedValue value = dated(dated);
        return vintage(value.period(), value.value(), status, releasedAt, told, false);
    }

    /** A break that does not hinder comparison. */
    public Case comparableBreak(String dated) {
        comparable = true;
        value(dated, "B", null);
        comparable = false;
        return this;
    }

    public Case missing(String period, String releasedAt) {
        return vintage(TimePeriod.parse(period), null, "M", releasedAt, told, false);
    }

    public Case withdrawn(String period, String releasedAt) {
        return vintage(TimePeriod.parse(period), null, "A", releasedAt, told, true);
    }

    public Case publishedAt(Instant publishedAt, String dated) {
        DatedValue value = dated(dated);
        return vintage(value.period(), value.value(), "A", null, new Announcement(null, publishedAt), false);
    }

    private Case vintage(
            TimePeriod period, BigDecimal value, String status, String releasedAt, Announcement at, boolean withdrawn) {
        int number = 1
                + (int) vintages.stream()
                        .filter(vintage -> vintage.period().equals(period))
                        .count();
        LocalDate released = releasedAt == null ? null : LocalDate.parse(releasedAt);
        vintages.add(new Vintage(
                period, number, new Quantity(value, unit), null, status, comparable, released, at, withdrawn));
        return this;
    }

    public Evidence evidence() {
        return new Evidence(
                new Subject("plan", "indicator", "CN"),
                List.of(new PlanVersion(1, null, TOLD, TimePeriod.parse("2021"), released)),
                targets,
                definitions,
                new KnownSeries(vintages));
    }

    public Assessment on(String asOf) {
        return on(asOf, NOW);
    }

    public Assessment on(String asOf, Instant knownAt) {
        return Assessment.of(evidence(), new AsOf(LocalDate.parse(asOf), knownAt), method);
    }

    /** The last change of the verdict up to that day; null if there was none. */
    public VerdictChange changed(String asOf) {
        return new VerdictHistory(evidence(), NOW, method).lastChange(LocalDate.parse(asOf));
    }

    public static DatedValue dated(String text) {
        String[] parts = text.split("=");
        return new DatedValue(TimePeriod.parse(parts[0]), new BigDecimal(parts[1]));
    }
}
