package org.waymark.indicator.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.catalogue.Definitions;

/** Makes vintages of submissions. */
final class NewVintage {
    private NewVintage() {}

    static Vintage first(
            UUID observation,
            ObservationSubmission submission,
            Definitions.Numbered definition,
            String agency,
            Caller caller,
            LocalDate today) {
        return next(observation, 1, List.of(), Instant.EPOCH, submission, definition, agency, caller, today);
    }

    /** @param notBefore recordedAt of the vintage before: an observation's vintages never go back in time */
    static Vintage next(
            UUID observation,
            int number,
            List<String> changed,
            Instant notBefore,
            ObservationSubmission submission,
            Definitions.Numbered definition,
            String agency,
            Caller caller,
            LocalDate today) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant recordedAt = now.isAfter(notBefore) ? now : notBefore.plus(1, ChronoUnit.MICROS);
        LocalDate releasedAt = submission.leavesReleaseOpen() ? today : submission.releasedAt();
        return new Vintage(
                observation,
                number,
                submission.value(),
                submission.missingReason(),
                submission.status(),
                submission.numerator(),
                submission.denominator(),
                releasedAt,
                submission.releasedAtBasis(),
                ReviewState.PUBLISHED,
                definition.version(),
                agency,
                caller.subject(),
                caller.client(),
                submission.onBehalfOf() != null,
                submission.sources(),
                submission.provenance(),
                submission.note(),
                submission.reason(),
                submission.justification(),
                changed,
                recordedAt,
                recordedAt,
                null,
                releasedAt == null || !releasedAt.isAfter(today),
                0);
    }
}
