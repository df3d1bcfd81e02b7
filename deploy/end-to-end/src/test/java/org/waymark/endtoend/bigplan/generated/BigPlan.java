package org.waymark.endtoend.bigplan.generated;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented plan, the same from the same seed. Its last quarter is 2025-Q4, for which its targets are set. */
public record BigPlan(long seed, PlanSize size) {
    public static final String AGENCY = "synthetic-big-plan-office";
    public static final PlanSize USUAL_SIZE = new PlanSize(500, 32, 20, 3);
    public static final long USUAL_SEED = 20_210_312;

    public String code() {
        return "synthetic-big-%s-%d".formatted(size, seed);
    }

    /** A plan without targets: its report is drawn at once and tells how far all reports have come. */
    public String probe() {
        return code() + "-probe";
    }

    public String indicator(int nth) {
        return "%s-i%03d".formatted(code(), nth + 1);
    }

    public Quarter quarter(int nth) {
        return Quarter.LAST.plus(nth - size.quarters() + 1);
    }

    Quarter baselineQuarter() {
        return quarter(-1);
    }

    /** By indicator, then by area. */
    public Series series(int nth) {
        return new Series(this, nth / size.areas(), nth % size.areas());
    }

    public Stream<Series> series() {
        return IntStream.range(0, size.series()).mapToObj(this::series);
    }

    public Stream<Series> withdrawn() {
        return series().filter(one -> one.course() == Course.WITHDRAWN);
    }

    /** The day of the last release: everything is known, and nothing is too old yet. */
    public LocalDate lastRelease() {
        return Release.day(Quarter.LAST, size.vintages());
    }

    /** @param withdrawn whether what is withdrawn after the load is gone on that day */
    public Map<Attainment, Integer> expected(LocalDate asOf, boolean withdrawn) {
        Map<Attainment, Integer> counts = new EnumMap<>(Attainment.class);
        for (Attainment attainment : Attainment.values()) {
            counts.put(attainment, 0);
        }
        series().forEach(one -> counts.merge(one.attainment(asOf, withdrawn), 1, Integer::sum));
        return counts;
    }
}
