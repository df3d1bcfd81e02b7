package org.waymark.indicator.staging;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row on its way into {@code staged}: a submission that is right by itself.
 *
 * @param row from 1
 * @param line of the source text, or null
 * @param withdraws whether it takes the current value back
 * @param releaseLeftOpen whether the sender left it to this system to say when the value became public
 * @param action as it was sent, or null
 * @param newId becomes the observation's if it is new
 * @param event data of the event, as vintage 1, with {@link #RECORDED_LATER} where the instant will stand
 */
public record StagedRow(
        long row,
        Integer line,
        String indicator,
        String area,
        String breakdown,
        String period,
        String periodType,
        LocalDate periodStart,
        LocalDate periodEnd,
        boolean withdraws,
        BigDecimal value,
        String missingReason,
        String status,
        BigDecimal numerator,
        BigDecimal denominator,
        LocalDate releasedAt,
        String releasedAtBasis,
        boolean releaseLeftOpen,
        String reviewState,
        int definitionVersion,
        String agency,
        boolean onBehalf,
        String sources,
        String provenance,
        String note,
        String reason,
        String justification,
        String action,
        Integer expectedVintage,
        boolean announced,
        UUID newId,
        UUID eventId,
        String event) {
    /** Stands in an event until its row is recorded; nobody states such an instant. */
    public static final Instant LATER = Instant.MIN;

    /** No text inside a JSON string can look like it: its quotes would be escaped. */
    public static final String RECORDED_LATER = recordedAt(LATER);

    public static String recordedAt(Instant instant) {
        return "\"recordedAt\":\"" + instant + "\"";
    }

    /** Of its long texts: the event holds all others that the sender wrote. */
    public int letters() {
        return event.length() + length(reason) + length(justification);
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
