package org.waymark.project.acceptance;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.milestone.FindMilestone;
import org.waymark.project.milestone.MilestoneDecision;
import org.waymark.project.milestone.MilestoneStatus;
import org.waymark.project.milestone.MilestoneView;
import org.waymark.project.milestone.MilestoneViews;
import org.waymark.project.news.MilestoneNews;
import org.waymark.project.specialproject.SpecialProject;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Decides on a milestone, under its lock. */
@ApplicationScoped
class DecideMilestone {
    private final FindMilestone find;
    private final Standings standings;
    private final MilestoneNews news;
    private final MilestoneViews views;
    private final Today today;
    private final Clock clock;

    DecideMilestone(
            FindMilestone find,
            Standings standings,
            MilestoneNews news,
            MilestoneViews views,
            Today today,
            Clock clock) {
        this.find = find;
        this.standings = standings;
        this.news = news;
        this.views = views;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public MilestoneView decide(String project, String milestone, MilestoneDecisionRequest request, Caller caller) {
        LocalDate day = today.date();
        Moment now = Moment.on(day);
        SpecialProject.at(project, now);
        MilestoneStatus status = find.locked(project, milestone, now);
        Standing standing = standings.of(project, caller, agenciesOf(status));
        MilestoneDecisionCheck.Admitted admitted = new MilestoneDecisionCheck(standing, status, day).admit(request);

        MilestoneDecision made = made(request, admitted, status, caller);
        made.persistAndFlush();
        news.tellDecided(made, status.state(), caller);
        return views.of(made.milestone, now, Optional.of(standing));
    }

    private MilestoneDecision made(
            MilestoneDecisionRequest request,
            MilestoneDecisionCheck.Admitted admitted,
            MilestoneStatus status,
            Caller caller) {
        MilestoneDecision made = new MilestoneDecision();
        made.id = Generators.timeBasedEpochGenerator().generate();
        made.milestone = status.version().code;
        made.number = status.made().size() + 1;
        made.decision = request.decision();
        made.on = request.onOr(status.asOf());
        made.evidence = EventJson.mapper().valueToTree(request.evidence()).toString();
        made.reason = request.reason();
        made.agency = admitted.agency();
        made.actedBy = caller.agencies().stream().sorted().toList();
        made.role = admitted.role();
        made.recordedAt = clock.instant();
        made.decidedBy = caller.subject();
        made.decidedThrough = caller.client();
        return made;
    }

    private static Set<String> agenciesOf(MilestoneStatus status) {
        Set<String> agencies = new HashSet<>(Set.of(status.agency()));
        status.reached().ifPresent(reached -> agencies.addAll(reached.actedBy));
        return agencies;
    }
}
