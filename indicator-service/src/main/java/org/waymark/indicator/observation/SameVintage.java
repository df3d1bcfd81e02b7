package org.waymark.indicator.observation;

import java.util.Optional;

/**
 * The vintage that already says what is reported: the first one that the sender may see. A sender who may not see a
 * vintage learns neither that it says the same nor in what it differs. A vintage that a withdrawal has taken the place of
 * is no answer: it counts for nothing.
 */
public final class SameVintage {
    private SameVintage() {}

    /**
     * @param seen those that the sender may see
     * @param only the number of the one vintage that may be the answer, or null for any
     */
    public static Optional<Vintage> find(ReportedValue reported, Vintages all, Vintages seen, Integer only) {
        int last = all.current().map(Vintage::number).orElse(0);
        return seen.all().stream()
                .filter(vintage -> only == null || vintage.number() == only)
                .filter(vintage -> canBeAnswered(vintage, last))
                .filter(vintage -> !AfterWithdrawal.outranks(all, vintage))
                .filter(vintage -> vintage.differences(reported).isEmpty())
                .findFirst();
    }

    /** Nobody can decide any more on a draft that a later vintage has overtaken, so it is no useful answer. */
    private static boolean canBeAnswered(Vintage vintage, int last) {
        return vintage.reviewState() == ReviewState.PUBLISHED
                || vintage.reviewState().isDraft() && vintage.number() == last;
    }

    /**
     * The same as {@link #find} in SQL over vintages {@code v}; the lowest number is the answer.
     *
     * @param reported row with the columns of a {@link ReportedValue}
     * @param isOpen an SQL condition: the report leaves its release day open
     * @param last number of the observation's last vintage
     * @param periodEnd the last day of the period
     * @param indicator an SQL expression
     */
    public static String sql(String reported, String isOpen, String last, String periodEnd, String indicator) {
        return "(v.review_state = 'PUBLISHED' or v.review_state in ('SUBMITTED', 'VERIFIED') and v.vintage = " + last
                + ") and " + ComparedField.same("v", reported, isOpen, indicator)
                + " and not (" + AfterWithdrawal.outranksSql(periodEnd) + ")";
    }
}
