package org.waymark.project.rating;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.time.Today;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Rates a project, as the office or as an evaluator. */
@ApplicationScoped
class RateProject {
    private final Ratings ratings;
    private final Standings standings;
    private final Journal journal;
    private final Today today;
    private final Clock clock;

    RateProject(Ratings ratings, Standings standings, Journal journal, Today today, Clock clock) {
        this.ratings = ratings;
        this.standings = standings;
        this.journal = journal;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public GivenRating rate(String project, JsonMembers body, Caller caller) {
        Standing standing = standings.of(project, caller);
        Classified.refuseAnyIn(body);
        RatingRequest request = RatingRequest.of(body, today.date());
        return rate(project, request, standing.isOffice() ? Rater.OFFICE : Rater.INDEPENDENT, caller);
    }

    /** Refuses an unknown project, before anything is said about a body. */
    void requireKnown(String project, Caller caller) {
        standings.of(project, caller);
    }

    /** Within a transaction. */
    GivenRating rate(String project, RatingRequest request, Rater by, Caller caller) {
        List<String> ratedBy = ratings.ratedBy(project, request.period());
        Standing standing = standings.of(project, caller, Set.copyOf(ratedBy));
        List<String> answering = standing.leader().map(List::of).orElseGet(standing::agencies);
        requireOtherBody(standing, answering, by, ratedBy);
        GivenRating rating = new GivenRating(
                Generators.timeBasedEpochGenerator().generate(),
                project,
                request.period(),
                request.rating(),
                request.reason(),
                by,
                caller.agencies().stream().sorted().findFirst().orElse(null),
                request.on(),
                clock.instant(),
                caller.subject(),
                caller.client(),
                null);
        ratings.add(rating);
        // No agency, as of which everybody in it could read the event among the changes.
        journal.append(RatingEvents.of(rating), caller, null);
        return rating;
    }

    /** An evaluator is of another body; the office rates its own body's work only beside an evaluator of another one. */
    private static void requireOtherBody(Standing standing, List<String> answering, Rater by, List<String> ratedBy) {
        List<String> own = answering.stream().filter(standing::isOwn).toList();
        boolean seenFromOutside = by == Rater.OFFICE && standing.isAnyOutside(ratedBy, answering);
        if (!own.isEmpty() && !seenFromOutside) {
            String leader = own.get(0);
            throw Refusal.of(
                            ProblemType.OWN_BODY,
                            "专项由本单位的 " + leader + " 负责：须由其他单位的评估人评级，或已有其对该周期的评级",
                            "Its own body's " + leader
                                    + " answers for the project: an evaluator of another body has to rate"
                                    + " the period, first or instead")
                    .with("leader", leader);
        }
    }
}
