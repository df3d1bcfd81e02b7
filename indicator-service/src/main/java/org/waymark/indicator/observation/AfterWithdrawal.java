package org.waymark.indicator.observation;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.foundation.problem.Text;

/**
 * What takes the place of a withdrawn value counts from its own release. What would be known before the withdrawal would
 * be recorded and count for nothing.
 *
 * @param withdrawal the number of the withdrawal
 * @param day the day from which it is known
 */
public record AfterWithdrawal(int withdrawal, LocalDate day) {
    public static final String RULE = "before-withdrawal";
    /** With the number and the day of the withdrawal, and the day from which the new value would be known. */
    private static final String ZH = "第 %1$s 版自 %2$s 起撤回了此值，之后的值从其自己的发布日起计；自 %3$s 起的值不会生效，请填写不早于 %2$s 的 releasedAt";

    private static final String EN =
            "vintage %1$s withdrew the value from %2$s on, and what takes its place counts from its own"
                    + " release; known from %3$s it would count for nothing: give a releasedAt from %2$s on";
    private static final String ZH_OR_NONE = ZH + "，或不填（自公开之日起计）";
    private static final String EN_OR_NONE = EN + ", or leave it out to have it count from the day it becomes public";

    /** Withdrawals that took effect, of vintages with this alias. */
    private static final String IN_EFFECT = "(w.withdraws is not null and w.published_at is not null)";

    static boolean isInEffect(Vintage vintage) {
        return vintage.withdraws() != null && vintage.publishedAt() != null;
    }

    /** The one that a new value has to follow. */
    public static Optional<AfterWithdrawal> of(Vintages vintages) {
        return vintages.all().stream()
                .filter(AfterWithdrawal::isInEffect)
                .max(KnownDay.order(vintages.about()))
                .map(last -> new AfterWithdrawal(last.number(), last.knownFrom(vintages.about())));
    }

    /**
     * Why a new value would count for nothing; empty if it counts.
     *
     * @param known the day from which it would be known; today where that is left open
     */
    public Optional<Text> problem(LocalDate known, boolean isLeftOpen) {
        return known.isBefore(day)
                ? Optional.of(new Text(
                        (isLeftOpen ? ZH : ZH_OR_NONE).formatted(withdrawal, day, known),
                        (isLeftOpen ? EN : EN_OR_NONE).formatted(withdrawal, day, known)))
                : Optional.empty();
    }

    /** The same for a recorded vintage that is to be released on that day. */
    public Optional<Text> problem(Vintage moved, LocalDate known) {
        boolean sameDayIsTooEarly = moved.number() < withdrawal;
        if (known.isAfter(day) || known.equals(day) && !sameDayIsTooEarly) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                "第 %d 版自 %s 起撤回了此值；第 %d 版若自 %s 起发布则不会生效，请改用%s %s的日期"
                        .formatted(withdrawal, day, moved.number(), known, sameDayIsTooEarly ? "晚于" : "不早于", day),
                "vintage %d withdrew the value from %s on; released on %s, vintage %d would count for nothing: give a day %s"
                        .formatted(
                                withdrawal,
                                day,
                                known,
                                moved.number(),
                                sameDayIsTooEarly ? "after " + day : "from " + day + " on")));
    }

    /** Whether a withdrawal counts before this vintage. */
    static boolean outranks(Vintages all, Vintage vintage) {
        return !vintage.leavesReleaseOpen()
                && all.all().stream()
                        .filter(AfterWithdrawal::isInEffect)
                        .anyMatch(withdrawal -> KnownDay.order(all.about()).compare(withdrawal, vintage) > 0);
    }

    /** {@link #outranks} in SQL, over vintages {@code v}. */
    static String outranksSql(String periodEnd) {
        return "(v.released_at is not null or v.released_at_basis = 'ASSUMED') and exists (select from vintage w"
                + " where w.observation = v.observation and " + IN_EFFECT + " and ("
                + KnownDay.sql("w.released_at", periodEnd)
                + ", w.vintage) > (" + KnownDay.sql("v.released_at", periodEnd) + ", v.vintage))";
    }

    /**
     * {@link #of} and {@link #problem} in SQL: a row {@code too_early} with {@code known}, {@code zh} and {@code en} if
     * the value would count for nothing. Its parameter is today.
     */
    public static String tooEarlySql(String observation, String releasedAt, String isLeftOpen, String periodEnd) {
        return """
            cross join lateral (
                select w.vintage, %1$s as day from vintage w where w.observation = %2$s and %3$s
                order by 2 desc, w.vintage desc limit 1) withdrawal
            cross join lateral (
                select case when %4$s then ?::date else %5$s end as known) own
            cross join lateral (
                select format(case when %4$s then '%6$s' else '%7$s' end, withdrawal.vintage, day, known) as zh,
                       format(case when %4$s then '%8$s' else '%9$s' end, withdrawal.vintage, day, known) as en
                where known < day) too_early
            """
                .formatted(
                        KnownDay.sql("w.released_at", periodEnd),
                        observation,
                        IN_EFFECT,
                        isLeftOpen,
                        KnownDay.sql(releasedAt, periodEnd),
                        ZH,
                        ZH_OR_NONE,
                        EN,
                        EN_OR_NONE);
    }
}
