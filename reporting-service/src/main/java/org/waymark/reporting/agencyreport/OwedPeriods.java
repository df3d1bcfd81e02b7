package org.waymark.reporting.agencyreport;

import java.time.LocalDate;
import java.time.Period;
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
        Map<String, String> dueAfter =
                facts.definition(asOf).map(IndicatorBody::dueAfter).orElse(Map.of());
        Set<TimePeriod> delivered = dueAfter.isEmpty()
                ? Set.of()
                : series.on(asOf, null).stream()
                        .filter(OwedPeriods::delivers)
                        .map(KnownValue::period)
                        .collect(Collectors.toSet());
        FIRST_OF_YEAR.forEach((type, first) -> {
            if (dueAfter.containsKey(type.name())) {
                add(type, Period.parse(dueAfter.get(type.name())), delivered, facts, owed);
            }
        });
        return owed;
    }

    private void add(
            PeriodType type, Period grace, Set<TimePeriod> delivered, TargetFacts facts, List<OwedPeriod> owed) {
        LocalDate from = delivered.stream()
                .filter(period -> period.type() == type && period.lastDay().isAfter(start))
                .map(TimePeriod::firstDay)
                .min(LocalDate::compareTo)
                .orElse(start);
        TimePeriod period = TimePeriod.parse(from.getYear() + FIRST_OF_YEAR.get(type));
        while (period.lastDay().isBefore(from)) {
            period = period.plus(1);
        }
        for (; !period.lastDay().isAfter(asOf.day()); period = period.plus(1)) {
            if (!delivered.contains(period)) {
                LocalDate dueOn = period.lastDay().plus(grace);
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

    /** A forecast delivers nothing, nor does a missing value, unless it says that data cannot exist (M). */
    private static boolean delivers(KnownValue known) {
        return known.reported().value() == null
                ? !known.withdrawn() && "M".equals(known.status())
                : !"F".equals(known.status());
    }
}
