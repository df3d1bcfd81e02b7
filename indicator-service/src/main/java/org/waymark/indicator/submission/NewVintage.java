package org.waymark.indicator.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Vintage;

/** Makes the vintage of a submission: published at once, or a draft where the indicator has review steps. */
public final class NewVintage {
    private NewVintage() {}

    public static Vintage first(
            UUID observation,
            Instant recordedAt,
            Submission submission,
            Definitions.Numbered definition,
            String agency,
            Caller caller,
            LocalDate today) {
        return next(observation, 1, List.of(), recordedAt, submission, definition, agency, caller, today);
    }

    static Vintage next(
            UUID observation,
            int number,
            List<String> changed,
            Instant recordedAt,
            Submission submission,
            Definitions.Numbered definition,
            String agency,
            Caller caller,
            LocalDate today) {
        boolean published = definition.definition().reviewSteps() == 0;
        LocalDate releasedAt = published && submission.leavesReleaseOpen() ? today : submission.releasedAt();
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
                published ? ReviewState.PUBLISHED : ReviewState.SUBMITTED,
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
                published ? recordedAt : null,
                null,
                published && (releasedAt == null || !releasedAt.isAfter(today)),
                0,
                submission.comparable(),
                definition.definition().unit().code());
    }
}
