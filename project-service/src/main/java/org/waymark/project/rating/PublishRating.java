package org.waymark.project.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.time.Today;
import org.waymark.project.progress.StepDay;

/** Lets anyone read a rating. */
@ApplicationScoped
class PublishRating {
    private final Ratings ratings;
    private final Journal journal;
    private final Today today;
    private final Clock clock;

    PublishRating(Ratings ratings, Journal journal, Today today, Clock clock) {
        this.ratings = ratings;
        this.journal = journal;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public GivenRating publish(String project, UUID id, JsonMembers body, Caller caller) {
        GivenRating rating = ratings.lock(project, id).orElseThrow(() -> unknown(id));
        Classified.refuseAnyIn(body);
        RatingDecisionRequest request = RatingDecisionRequest.of(body);
        LocalDate on = StepDay.check(body, request.on(), rating.on(), today.date());
        body.violations().refuseIfAny();
        if (rating.publication() != null) {
            throw Refusal.of(ProblemType.REVIEW_STATE, "该评级已经公布", "The rating is published already");
        }
        GivenRating.Publication publication =
                new GivenRating.Publication(request.reason(), on, clock.instant(), caller.subject(), caller.client());
        ratings.add(id, publication);
        GivenRating published = rating.published(publication);
        journal.append(RatingEvents.of(published), caller, rating.agency());
        return published;
    }

    static Refusal unknown(Object rating) {
        return Refusal.of(
                ProblemType.NOT_FOUND,
                "该专项没有评级 " + rating + "，或它来自报告，须在报告上公布",
                "The project has no rating " + rating + ", or it is a report's and published there");
    }
}
