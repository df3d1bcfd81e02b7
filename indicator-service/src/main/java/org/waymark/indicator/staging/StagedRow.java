package org.waymark.indicator.staging;

import java.time.Instant;
import java.util.UUID;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;

/**
 * A row on its way into {@code staged}: a submission that is right by itself.
 *
 * @param row from 1
 * @param line of the source text, or null
 * @param withdraws whether it takes the current value back
 * @param first the vintage that it becomes if its observation is new; its instants are {@link #LATER}
 * @param releaseLeftOpen whether the sender left it to this system to say when the value became public
 * @param action as it was sent, or null
 * @param event data of the event, as vintage 1, with {@link #RECORDED_LATER} where the instant will stand
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
        return event.length() + length(first.reason()) + length(first.justification());
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
