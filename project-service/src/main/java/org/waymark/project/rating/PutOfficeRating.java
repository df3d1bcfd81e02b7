package org.waymark.project.rating;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;

/** Rates a project as the office, in place of its last rating for the period, which stays among the ratings. */
@ApplicationScoped
class PutOfficeRating {
    private final RateProject rateProject;
    private final Ratings ratings;
    private final TransactionLock lock;
    private final Today today;

    PutOfficeRating(RateProject rateProject, Ratings ratings, TransactionLock lock, Today today) {
        this.rateProject = rateProject;
        this.ratings = ratings;
        this.lock = lock;
        this.today = today;
    }

    /** The rating that now holds, and whether this request recorded the first one. */
    record Put(OfficeRatingView view, boolean created) {}

    @Transactional
    public Put put(String project, String period, JsonMembers body, Precondition precondition, Caller caller) {
        rateProject.requireKnown(project, caller);
        Classified.refuseAnyIn(body);
        RatingRequest request = RatingRequest.of(periodIn(period, body), body, today.date());
        lock.hold("office rating " + project + " " + request.period());
        Moment now = Moment.on(today.date());
        List<GivenRating> before = new ArrayList<>(ratings.ofOffice(project, request.period()));
        if (before.isEmpty()) {
            if (!precondition.holds(null)) {
                throw Precondition.nothingToReplace();
            }
        } else {
            GivenRating last = before.get(before.size() - 1);
            List<String> differing = differing(last, request, body);
            OfficeRatingView shown = OfficeRatingView.lastOf(before, now);
            if (differing.isEmpty()) {
                return new Put(shown, false);
            }
            if (!precondition.holds("\"" + before.size() + "\"")) {
                throw Precondition.stale(EntityTag.of(shown.version(), shown), differing);
            }
        }
        before.add(rateProject.rate(project, request, Rater.OFFICE, caller));
        return new Put(OfficeRatingView.lastOf(before, now), before.size() == 1);
    }

    private static TimePeriod periodIn(String path, JsonMembers body) {
        try {
            return TimePeriod.parse(path);
        } catch (IllegalArgumentException notAPeriod) {
            body.violations().add("?period", new TextNode(path), "period", TimePeriod.problem(path));
            return null;
        }
    }

    /** The day counts only where it is given. */
    private static List<String> differing(GivenRating last, RatingRequest request, JsonMembers body) {
        List<String> differing = new ArrayList<>();
        LocalDate on = body.has("on") ? request.on() : last.on();
        if (!last.on().equals(on)) {
            differing.add("on");
        }
        if (last.rating() != request.rating()) {
            differing.add("rating");
        }
        if (!last.reason().equals(request.reason())) {
            differing.add("reason");
        }
        return differing;
    }
}
