package org.waymark.reporting.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Definition;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.PlanVersion;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.situation.Target;
import org.waymark.reporting.situation.Vintage;

/**
 * A subject to which everything may happen: revisions, withdrawals, missing values, forecasts and breaks, news that is
 * announced late, versions that hold from later or earlier days, other units and directions, a plan released late.
 */
final class RandomHistory {
    static final Instant BEGINNING = Instant.parse("2021-01-01T00:00:00Z");

    private static final List<String> STATUSES = List.of("A", "A", "A", "A", "P", "E", "F", "B", "H");
    private static final List<Unit> UNITS = Collections.unmodifiableList(Arrays.asList(
            new Unit("NUMBER", 0),
            new Unit("NUMBER", 0),
            new Unit("NUMBER", 0),
            new Unit("NUMBER", 1),
            new Unit("CNY", 8),
            null));

    private final Random random;
    private final List<Instant> instants;

    RandomHistory(long seed) {
        random = new Random(seed);
        instants = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> anInstant())
                .toList();
    }

    Evidence evidence() {
        return new Evidence(
                new Subject("plan", "indicator", "CN"),
                IntStream.rangeClosed(1, 1 + random.nextInt(2))
                        .mapToObj(this::plan)
                        .toList(),
                IntStream.rangeClosed(1, 1 + random.nextInt(3))
                        .mapToObj(this::target)
                        .toList(),
                IntStream.rangeClosed(1, random.nextInt(4))
                        .mapToObj(this::definition)
                        .toList(),
                new KnownSeries(vintages()));
    }

    /** The instants from which on it knows more are among these. */
    Instant anInstant() {
        return BEGINNING.plusSeconds(random.nextInt(150_000_000));
    }

    LocalDate aDay() {
        return LocalDate.of(2019, 6, 1).plusDays(random.nextInt(3_000));
    }

    private Announcement told() {
        return new Announcement(null, instants.get(random.nextInt(instants.size())));
    }

    private PlanVersion plan(int version) {
        return new PlanVersion(
                version,
                version == 1 && random.nextBoolean() ? null : aDay(),
                told(),
                TimePeriod.parse(random.nextInt(4) > 0 ? "2021" : "2022"),
                random.nextBoolean() ? null : aDay());
    }

    private Target target(int version) {
        boolean quarters = random.nextInt(3) > 0;
        List<DatedValue> values = new ArrayList<>();
        if (random.nextBoolean()) {
            values.add(dated(quarters ? "2023-Q2" : "2023"));
        }
        values.add(dated(quarters ? "2025-Q4" : "2025"));
        return new Target(
                version,
                version == 1 && random.nextBoolean() ? null : aDay(),
                told(),
                random.nextInt(5) == 0 ? null : dated(quarters ? "2020-Q4" : "2020"),
                values,
                random.nextInt(4) == 0 ? new BigDecimal("0.5") : null,
                unit());
    }

    private Definition definition(int version) {
        Direction[] directions = Direction.values();
        return new Definition(
                version,
                version == 1 ? null : aDay(),
                told(),
                random.nextInt(8) == 0 ? null : directions[random.nextInt(20) / 9],
                random.nextBoolean(),
                unit(),
                random.nextInt(6) == 0 ? Set.of(PeriodType.A) : Set.of());
    }

    private List<Vintage> vintages() {
        Map<TimePeriod, Integer> numbers = new HashMap<>();
        List<Vintage> vintages = new ArrayList<>();
        int number = random.nextInt(40);
        for (int i = 0; i < number; i++) {
            int year = 2020 + random.nextInt(6);
            TimePeriod period = TimePeriod.parse(
                    random.nextInt(3) > 0 ? year + "-Q" + (1 + random.nextInt(4)) : String.valueOf(year));
            boolean withdrawn = random.nextInt(12) == 0;
            boolean missing = withdrawn || random.nextInt(12) == 0;
            vintages.add(new Vintage(
                    period,
                    numbers.merge(period, 1, Integer::sum),
                    new Quantity(missing ? null : number(), unit()),
                    null,
                    missing && !withdrawn ? "M" : STATUSES.get(random.nextInt(STATUSES.size())),
                    random.nextBoolean(),
                    random.nextInt(3) == 0 ? null : period.lastDay().plusDays(random.nextInt(400) - 20),
                    told(),
                    withdrawn));
        }
        Collections.shuffle(vintages, random);
        return vintages;
    }

    private Unit unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private DatedValue dated(String period) {
        return new DatedValue(TimePeriod.parse(period), number());
    }

    private BigDecimal number() {
        return new BigDecimal(random.nextInt(40) - 5).movePointLeft(random.nextInt(2));
    }
}
