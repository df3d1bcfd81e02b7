package org.waymark.indicator.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.ObservationStatus;
import org.waymark.indicator.observation.ReleaseBasis;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.Vintages;

/** Makes the vintage that takes another one back. It has no value, so the period has none either. */
public final class Withdrawal {
    private static final String MISSING_REASON = "WITHDRAWN";

    private Withdrawal() {}

    /** Takes the value back from today on. */
    public static Vintage effective(
            Vintages vintages, Vintage withdrawn, String reason, Caller caller, LocalDate today, Instant at) {
        return next(
                vintages, withdrawn, ReviewState.WITHDRAWN, day(vintages, withdrawn, today), reason, caller, at, at);
    }

    /**
     * A draft that somebody else has to publish.
     *
     * @param seen the vintages that the caller may see
     */
    public static Vintage draft(
            Vintages vintages, Vintages seen, Vintage withdrawn, String reason, Caller caller, Instant at) {
        Vintage draft = next(vintages, withdrawn, ReviewState.SUBMITTED, null, reason, caller, at, null);
        return draft.after(seen.latestNotDropped().orElseThrow());
    }

    /** As its event describes it; who asked for it is lost. */
    public static Vintage restored(
            Vintages vintages,
            Vintage withdrawn,
            String reason,
            LocalDate day,
            Instant recordedAt,
            Instant publishedAt,
            long entry) {
        return next(
                        vintages,
                        withdrawn,
                        publishedAt == null ? ReviewState.SUBMITTED : ReviewState.WITHDRAWN,
                        day,
                        reason,
                        RestoreWithdrawal.RECOVERY,
                        recordedAt,
                        publishedAt)
                .after(vintages.latestNotDropped().orElseThrow())
                .recordedBy(entry);
    }

    /**
     * The release day of a withdrawal. It is never before the known day of the withdrawn vintage, which would otherwise
     * count again from then on; null where that day is still to come. A vintage that does not count is withdrawn as of
     * its own release day, so that the one that counts stays the same.
     */
    public static LocalDate day(Vintages vintages, Vintage withdrawn, LocalDate today) {
        boolean counts = vintages.counting().stream().anyMatch(one -> one.number() == withdrawn.number());
        if (!counts) {
            return withdrawn.releasedAt();
        }
        return withdrawn.knownFrom(vintages.about()).isAfter(today) ? null : today;
    }

    private static Vintage next(
            Vintages vintages,
            Vintage withdrawn,
            ReviewState state,
            LocalDate releasedAt,
            String reason,
            Caller caller,
            Instant recordedAt,
            Instant publishedAt) {
        return new Vintage(
                withdrawn.observation(),
                vintages.current().orElseThrow().number() + 1,
                null,
                MISSING_REASON,
                ObservationStatus.O,
                null,
                null,
                releasedAt,
                ReleaseBasis.PUBLISHED,
                state,
                withdrawn.definitionVersion(),
                withdrawn.agency(),
                caller.subject(),
                caller.client(),
                !caller.speaksFor(withdrawn.agency()),
                List.of(),
                null,
                null,
                reason,
                null,
                List.of(),
                recordedAt,
                publishedAt,
                withdrawn.number(),
                false,
                0,
                false,
                withdrawn.unit());
    }
}
