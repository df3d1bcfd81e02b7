package org.waymark.reporting.agencyreport;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.agencyreport.Owed.OwedPeriod;
import org.waymark.reporting.agencyreport.Owed.State;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.KnownValue;

/**
 * The periods of a series that ended by a day, from the plan's start or the first delivered one on, and have no value.
 *
 * @param start the plan's first day
 */
record OwedPeriods(LocalDate start, AsOf asOf) {
    /** How the first period of a year is written. */
    private static final Map<PeriodType, String> FIRST_OF_YEAR = Map.of(
            PeriodType.A, "-A1",
            PeriodType.S, "-S1",
            PeriodType.T, "-T1",
            PeriodType.Q, "-Q1",
            PeriodType.M, "-01",
            PeriodType.W, "-W01",
            PeriodType.D, "-D001");

    /** None where the definition says of no type when values are due. */
    List<OwedPeriod> of(TargetFacts facts, KnownSeries series) {
        List<OwedPeriod> owed = new ArrayList<>();
        IndicatorBody definition = facts.definition(asOf).orElse(null);
        Set<TimePeriod> delivered = definition == null || definition.dueAfter().isEmpty()
                ? Set.of()
                : series.on(asOf, null).stream()
                        .filter(KnownValue::isDelivered)
                        .map(KnownValue::period)
                        .collect(Collectors.toSet());
        FIRST_OF_YEAR.forEach((type, first) -> {
            if (definition != null && definition.dueAfter().containsKey(type.name())) {
                add(type, definition, delivered, facts, owed);
            }
        });
        return owed;
    }

    private void add(
            PeriodType type,
            IndicatorBody definition,
            Set<TimePeriod> delivered,
            TargetFacts facts,
            List<OwedPeriod> owed) {
        LocalDate from = delivered.stream()
                .filter(period -> period.type() == type && period.lastDay().isAfter(start))
                .map(TimePeriod::firstDay)
                .min(LocalDate::compareTo)
                .orElse(start);
        TimePeriod period = TimePeriod.parse(from.getYear() + FIRST_OF_YEAR.get(type));
        while (period.lastDay().isBefore(from)) {
            period = period.plus(1);
        }
        LocalDate until = until();
        for (; period.lastDay().isBefore(until); period = period.plus(1)) {
            LocalDate dueOn = definition.dueOn(period).orElse(null);
            if (dueOn != null && !delivered.contains(period)) {
                owed.add(new OwedPeriod(
                        facts.subject().indicator(),
                        facts.subject().area(),
                        period.toString(),
                        period.lastDay(),
                        dueOn,
                        dueOn.isAfter(asOf.day()) ? State.EXPECTED : State.DUE));
            }
        }
    }

    /** Of a day to come nobody can know what will be owed: there would be periods without end. */
    private LocalDate until() {
        LocalDate known = LocalDate.ofInstant(asOf.knownAt(), ZoneOffset.UTC).plusDays(1);
        return asOf.day().isAfter(known) ? known : asOf.day();
    }
}
