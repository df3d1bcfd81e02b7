package org.waymark.indicator.staging;

import java.time.Instant;
import java.util.UUID;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;

/**
 * A row to be copied into {@code staged}: a submission that is right by itself.
 *
 * @param row from 1
 * @param line of the source text, or null
 * @param withdraws whether it takes the current value back
 * @param first the vintage that it becomes if its observation is new; its instants are {@link #LATER}
 * @param releaseLeftOpen whether the sender left it to this system to set the release day
 * @param action as it was sent, or null
 * @param event data of the event of vintage 1, with {@link #RECORDED_LATER} in place of the instant
 * @param mergedWith the number of the last vintage when the row was merged with what was recorded, 0 where that was
 *     nothing; null for a row that does not merge
 * @param keeps whether it changes a recorded vintage and keeps part of it
 */
public record StagedRow(
        long row,
        Integer line,
        SeriesPeriod about,
        boolean withdraws,
        Vintage first,
        boolean releaseLeftOpen,
        String action,
        Integer expectedVintage,
        UUID eventId,
        String event,
        Integer mergedWith,
        boolean keeps) {
    /** A row that does not merge. */
    public StagedRow(
            long row,
            Integer line,
            SeriesPeriod about,
            boolean withdraws,
            Vintage first,
            boolean releaseLeftOpen,
            String action,
            Integer expectedVintage,
            UUID eventId,
            String event) {
        this(row, line, about, withdraws, first, releaseLeftOpen, action, expectedVintage, eventId, event, null, false);
    }

    /** Takes the place of the instant in an event until the row is recorded; no sender can state such an instant. */
    public static final Instant LATER = Instant.MIN;

    /** Cannot occur inside a JSON string, where its quotes would be escaped. */
    public static final String RECORDED_LATER = recordedAt(LATER);

    public static String recordedAt(Instant instant) {
        return "\"recordedAt\":\"" + instant + "\"";
    }

    /** The length of its event, and of the long texts that are not in the event. */
    public int letters() {
        return event.length() + length(first.reason()) + length(first.justification());
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
