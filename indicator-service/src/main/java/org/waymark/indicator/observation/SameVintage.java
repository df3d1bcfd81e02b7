package org.waymark.indicator.observation;

import java.util.Optional;

/**
 * The vintage that says already what is reported: the first of those that the sender may see. Who may not see a vintage
 * learns neither that it says the same nor in what it differs.
 */
public final class SameVintage {
    private SameVintage() {}

    /**
     * @param seen by whoever reports
     * @param only the one vintage that may be it, or null for any
     */
    public static Optional<Vintage> find(ReportedValue reported, Vintages all, Vintages seen, Integer only) {
        int last = all.current().map(Vintage::number).orElse(0);
        return seen.all().stream()
                .filter(vintage -> only == null || vintage.number() == only)
                .filter(vintage -> canBeAnswered(vintage, last))
                .filter(vintage -> vintage.differences(reported).isEmpty())
                .findFirst();
    }

    /** A draft that a later vintage has overtaken can be decided on no more: to answer with it would be a dead end. */
    private static boolean canBeAnswered(Vintage vintage, int last) {
        return vintage.reviewState() == ReviewState.PUBLISHED
                || vintage.reviewState().isDraft() && vintage.number() == last;
    }

    /**
     * The same as {@link #find} in SQL over vintages {@code v}; the lowest number is the answer.
     *
     * @param reported row with the columns of a {@link ReportedValue}
     * @param isOpen a condition: it leaves its release day open
     * @param last number of the observation's last vintage
     */
    public static String sql(String reported, String isOpen, String last) {
        return "(v.review_state = 'PUBLISHED' or v.review_state in ('SUBMITTED', 'VERIFIED') and v.vintage = " + last
                + ") and " + ComparedField.same("v", reported, isOpen);
    }
}
