package org.waymark.reporting.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Unit;

/**
 * The situations of a subject from day to day, those of {@link Evidence#on}, each made from the one before. What days and
 * instants share is kept, so this is for one thread.
 */
public final class SituationsByDay {
    private static final int NONE = -1;

    private final Evidence evidence;
    private final List<Vintage> vintages;
    private final LocalDate[] knownFrom;
    /** The place of each vintage's period in the order of periods. */
    private final int[] periodOf;

    private final LocalDate[] staleFrom;
    private final Map<Unit, KnownValue[]> values = new HashMap<>();

    /** @param staleFrom when a latest value of that period becomes too old, if ever */
    public SituationsByDay(Evidence evidence, Function<TimePeriod, Optional<LocalDate>> staleFrom) {
        this.evidence = evidence;
        this.vintages = evidence.series().vintages();
        this.knownFrom = vintages.stream().map(Vintage::knownFrom).toArray(LocalDate[]::new);
        List<TimePeriod> inOrder =
                vintages.stream().map(Vintage::period).distinct().sorted().toList();
        Map<TimePeriod, Integer> periods = new HashMap<>();
        inOrder.forEach(period -> periods.put(period, periods.size()));
        this.staleFrom = inOrder.stream()
                .map(period -> staleFrom.apply(period).orElse(null))
                .toArray(LocalDate[]::new);
        this.periodOf = vintages.stream()
                .mapToInt(vintage -> periods.get(vintage.period()))
                .toArray();
    }

    /**
     * By what was known at the instant: one for each day on which something becomes public, effective or stale, in
     * order. Each holds until the next, the first from always.
     *
     * @param from the days before it are left out
     */
    public List<Situation> from(LocalDate from, Instant knownAt) {
        Set<LocalDate> daysOfVersions = daysOfVersions(knownAt);
        NavigableSet<LocalDate> days = new TreeSet<>(daysOfVersions);
        boolean[] known = addDaysOfVintages(days, knownAt);
        int[] counting = new int[staleFrom.length];
        Arrays.fill(counting, NONE);
        List<Situation> situations = new ArrayList<>();
        Situation before = null;
        int next = 0;
        for (LocalDate day : days) {
            boolean news = false;
            while (next < knownFrom.length && !knownFrom[next].isAfter(day)) {
                if (known[next]) {
                    counting[periodOf[next]] = next;
                    news = true;
                }
                next++;
            }
            if (!day.isBefore(from)) {
                boolean sameVersions = before != null && !daysOfVersions.contains(day);
                before = situation(day, knownAt, sameVersions ? before : null, news, counting);
                situations.add(before);
            }
        }
        return situations;
    }

    /** @param like the situation of the day before, where the same versions are in force; else null */
    private Situation situation(LocalDate day, Instant knownAt, Situation like, boolean news, int[] counting) {
        if (like == null) {
            AsOf asOf = new AsOf(day, knownAt);
            Optional<Target> target = Versioned.inForce(evidence.targets(), asOf);
            Optional<Definition> definition = Versioned.inForce(evidence.definitions(), asOf);
            List<KnownValue> values = values(counting, Evidence.unit(target, definition));
            return new Situation(day, PlanVersion.inForce(evidence.plans(), asOf), target, definition, values);
        }
        return new Situation(
                day,
                like.plan(),
                like.target(),
                like.definition(),
                news ? values(counting, Evidence.unit(like.target(), like.definition())) : like.known());
    }

    private List<KnownValue> values(int[] counting, Unit unit) {
        KnownValue[] all = values.computeIfAbsent(unit, other -> new KnownValue[vintages.size()]);
        List<KnownValue> values = new ArrayList<>(counting.length);
        for (int vintage : counting) {
            if (vintage != NONE) {
                if (all[vintage] == null) {
                    all[vintage] = vintages.get(vintage).asKnownValue(unit);
                }
                values.add(all[vintage]);
            }
        }
        return values;
    }

    private Set<LocalDate> daysOfVersions(Instant knownAt) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        Stream.of(evidence.plans(), evidence.targets(), evidence.definitions())
                .flatMap(List::stream)
                .filter(version ->
                        version.effectiveFrom() != null && version.told().isBy(knownAt))
                .forEach(version -> days.add(version.effectiveFrom()));
        evidence.plans().stream().filter(plan -> plan.released() != null).forEach(plan -> days.add(plan.released()));
        return days;
    }

    private boolean[] addDaysOfVintages(Set<LocalDate> days, Instant knownAt) {
        boolean[] known = new boolean[knownFrom.length];
        for (int vintage = 0; vintage < known.length; vintage++) {
            known[vintage] = vintages.get(vintage).told().isBy(knownAt);
            if (known[vintage]) {
                days.add(knownFrom[vintage]);
                if (staleFrom[periodOf[vintage]] != null) {
                    days.add(staleFrom[periodOf[vintage]]);
                }
            }
        }
        return known;
    }
}
