package org.waymark.endtoend.bigplan.generated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.waymark.endtoend.Provinces;

/**
 * One indicator in one area: a function of the seed and of its place alone, so that nothing has to be kept.
 *
 * @param nthIndicator from 0
 * @param nthArea from 0, which is the nation
 */
public record Series(BigPlan plan, int nthIndicator, int nthArea) {
    private static final int DECIMALS = 2;
    /** In hundredths. */
    private static final int JUST_BEYOND = 25;

    private static final int NOISE = 10;
    private static final double SHARE_MISSING_AT_FIRST = 0.02;
    private static final double SHARE_PROVISIONAL = 0.3;

    public String indicator() {
        return plan.indicator(nthIndicator);
    }

    public String area() {
        return nthArea == 0 ? "CN" : Provinces.area(nthArea - 1);
    }

    Direction direction() {
        return Direction.of(nthIndicator);
    }

    /** Neighbours differ, and every area sees every course. */
    Course course() {
        return Course.of(nthIndicator * 5 + nthArea);
    }

    BigDecimal baseline() {
        return number(start());
    }

    BigDecimal target() {
        return number(direction() == Direction.MAINTAIN ? start() : start() + sign() * way());
    }

    /** @param nthQuarter from 0 */
    Release release(int nthQuarter, int vintage) {
        Quarter quarter = plan.quarter(nthQuarter);
        boolean last = nthQuarter == plan.size().quarters() - 1;
        SplittableRandom draw = draw(1 + nthQuarter * 100L + vintage);
        boolean missing = course() == Course.NEVER_OBSERVED
                || last && course() == Course.LAST_MISSING
                || !last && vintage == 1 && draw.nextDouble() < SHARE_MISSING_AT_FIRST;
        return new Release(
                vintage,
                Release.day(quarter, vintage),
                missing ? null : number(value(nthQuarter, vintage, last, draw)),
                missing ? null : status(vintage, draw));
    }

    /** What holds on a day, when everything is known that was released until then. */
    public Attainment attainment(LocalDate asOf, boolean withdrawn) {
        int last = plan.size().quarters() - 1;
        for (int quarter = last; quarter >= 0; quarter--) {
            boolean gone = withdrawn && quarter == last && course() == Course.WITHDRAWN;
            BigDecimal value = gone ? null : valueOn(asOf, quarter);
            if (value != null) {
                return direction().satisfies(value, target()) ? Attainment.MET : Attainment.NOT_MET;
            }
        }
        return Attainment.NOT_ASSESSABLE;
    }

    private BigDecimal valueOn(LocalDate asOf, int nthQuarter) {
        BigDecimal value = null;
        for (int vintage = 1; vintage <= plan.size().vintages(); vintage++) {
            Release release = release(nthQuarter, vintage);
            if (!release.releasedAt().isAfter(asOf)) {
                value = release.value();
            }
        }
        return value;
    }

    private long value(int nthQuarter, int vintage, boolean last, SplittableRandom draw) {
        boolean lastWord = last && vintage == plan.size().vintages();
        if (lastWord && course() == Course.REVISED_BELOW) {
            return direction() == Direction.MAINTAIN
                    ? start() + 10 * JUST_BEYOND
                    : start() + sign() * (way() - JUST_BEYOND);
        }
        if (lastWord && course() == Course.REVISED_ABOVE) {
            return direction() == Direction.MAINTAIN ? start() : start() + sign() * (way() + JUST_BEYOND);
        }
        long noise = last ? 0 : draw.nextInt(-NOISE, NOISE + 1);
        if (direction() == Direction.MAINTAIN) {
            return start() + noise + (course().percent() < 100 ? 10 * JUST_BEYOND : 0);
        }
        long expected = way() * (nthQuarter + 1) / plan.size().quarters();
        return start() + sign() * expected * course().percent() / 100 + noise;
    }

    private String status(int vintage, SplittableRandom draw) {
        if (course() == Course.BEHIND_BY_ESTIMATE) {
            return "E";
        }
        return vintage == 1 && draw.nextDouble() < SHARE_PROVISIONAL ? "P" : "A";
    }

    private int sign() {
        return direction() == Direction.LOWER_IS_BETTER ? -1 : 1;
    }

    private long start() {
        return draw(0).nextLong(5_000, 9_000);
    }

    /** From baseline to target. */
    private long way() {
        return draw(-1).nextLong(2_000, 4_000);
    }

    private SplittableRandom draw(long what) {
        long place = (nthIndicator * 1_000L + nthArea) * 100_000L + what;
        return new SplittableRandom(plan.seed() * 0x9E3779B97F4A7C15L ^ place * 0xBF58476D1CE4E5B9L);
    }

    private static BigDecimal number(long hundredths) {
        return BigDecimal.valueOf(hundredths, DECIMALS);
    }
}
