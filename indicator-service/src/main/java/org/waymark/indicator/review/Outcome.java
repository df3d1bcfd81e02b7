package org.waymark.indicator.review;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.Vintages;

/**
 * What follows from a decision.
 *
 * @param moved the vintage decided on, in its new state
 * @param added the withdrawal that takes it back, or null
 * @param alsoMoved the vintage that the decided one takes back, in its new state, or null
 * @param announced whether a public event follows: about {@code added} if there is one, else about {@code moved}
 */
record Outcome(Vintage moved, Vintage added, Vintage alsoMoved, boolean announced) {
    static Outcome of(
            DecisionRequest request, DecisionCheck.Admitted admitted, DecisionCheck check, Caller caller, Instant now) {
        Vintage on = admitted.on();
        return switch (request.decision()) {
            case VERIFY -> of(on.in(ReviewState.VERIFIED));
            case RETURN -> of(on.in(ReviewState.RETURNED));
            case RESCHEDULE -> rescheduled(on.rescheduledTo(request.releasedAt()), check.today(), now);
            case PUBLISH ->
                on.withdraws() == null
                        ? published(on, check.today(), now)
                        : withdrawalPublished(on, check.vintages(), check.today(), now);
            case WITHDRAW -> {
                boolean nobodyHasIt = on.reviewState().isDraft() || on.isEmbargoedOn(check.today());
                if (nobodyHasIt) {
                    yield of(on.in(ReviewState.WITHDRAWN));
                }
                yield admitted.role().equals("submitter") && check.steps() > 0
                        ? new Outcome(
                                on,
                                Withdrawal.draft(
                                        check.vintages(),
                                        check.vintages().seenBy(caller, check.today()),
                                        on,
                                        request.reason(),
                                        caller,
                                        now),
                                null,
                                false)
                        : new Outcome(
                                on.in(ReviewState.WITHDRAWN),
                                Withdrawal.effective(
                                        check.vintages(), on, request.reason(), caller, check.today(), now),
                                null,
                                true);
            }
        };
    }

    private static Outcome of(Vintage moved) {
        return new Outcome(moved, null, null, false);
    }

    /** Rescheduling an embargo to today or earlier ends it now: nobody could have known the value earlier. */
    private static Outcome rescheduled(Vintage moved, LocalDate today, Instant now) {
        boolean isOver = moved.reviewState() == ReviewState.PUBLISHED && !moved.isEmbargoedOn(today);
        return isOver
                ? new Outcome(moved.publishedIn(ReviewState.PUBLISHED, moved.releasedAt(), now), null, null, true)
                : of(moved);
    }

    private static Outcome published(Vintage draft, LocalDate today, Instant now) {
        LocalDate day = draft.leavesReleaseOpen() ? today : draft.releasedAt();
        Vintage published = draft.publishedIn(ReviewState.PUBLISHED, day, now);
        return new Outcome(published, null, null, !published.isEmbargoedOn(today));
    }

    private static Outcome withdrawalPublished(Vintage draft, Vintages vintages, LocalDate today, Instant now) {
        Vintage withdrawn = vintages.numbered(draft.withdraws()).orElseThrow();
        Vintage published = draft.publishedIn(ReviewState.WITHDRAWN, Withdrawal.day(vintages, withdrawn, today), now);
        return new Outcome(published, null, withdrawn.in(ReviewState.WITHDRAWN), true);
    }
}
