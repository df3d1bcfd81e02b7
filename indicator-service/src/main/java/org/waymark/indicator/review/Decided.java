package org.waymark.indicator.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Vintage;

/**
 * A decision that was made, with the state of its vintage before and after.
 *
 * @param withdrawal the vintage added to take this one back, or null
 * @param by subject of the token; shown to few
 * @param through client of the token
 * @param agency that decided, or null where the token speaks for none
 * @param role in which it was decided
 */
public record Decided(
        UUID observation,
        int vintage,
        Decision decision,
        String reason,
        ReviewState stateBefore,
        ReviewState stateAfter,
        LocalDate releasedAtBefore,
        LocalDate releasedAtAfter,
        Integer withdrawal,
        Instant at,
        String by,
        String through,
        String agency,
        String role) {
    static Decided of(
            DecisionRequest request,
            Vintage before,
            Vintage after,
            Integer withdrawal,
            Instant at,
            Caller caller,
            String role) {
        return new Decided(
                before.observation(),
                before.number(),
                request.decision(),
                request.reason(),
                before.reviewState(),
                after.reviewState(),
                before.releasedAt(),
                after.releasedAt(),
                withdrawal,
                at,
                caller.subject(),
                caller.client(),
                agencyOf(caller, before.agency()),
                role);
    }

    /** Whether it only asks for something that others still have to decide. */
    public boolean isRequest() {
        return withdrawal != null && stateAfter != ReviewState.WITHDRAWN;
    }

    private static String agencyOf(Caller caller, String ofVintage) {
        return caller.speaksFor(ofVintage)
                ? ofVintage
                : caller.agencies().stream().sorted().findFirst().orElse(null);
    }
}
