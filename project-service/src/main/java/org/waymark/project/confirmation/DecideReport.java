package org.waymark.project.confirmation;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.progress.Confirmation;
import org.waymark.project.progress.DecisionKind;
import org.waymark.project.progress.Part;
import org.waymark.project.progress.ProgressReport;
import org.waymark.project.progress.ProgressReports;
import org.waymark.project.progress.ProgressSettings;
import org.waymark.project.progress.ReportAtMoment;
import org.waymark.project.progress.ReportDecision;
import org.waymark.project.progress.ReportEvents;
import org.waymark.project.progress.StepDay;
import org.waymark.project.specialproject.SpecialProject;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Decides on a report, under its lock. */
@ApplicationScoped
class DecideReport {
    private final ProgressReports reports;
    private final ReportEvents events;
    private final Standings standings;
    private final IndependentRatings ratings;
    private final ProgressSettings settings;
    private final Today today;
    private final Clock clock;

    DecideReport(
            ProgressReports reports,
            ReportEvents events,
            Standings standings,
            IndependentRatings ratings,
            ProgressSettings settings,
            Today today,
            Clock clock) {
        this.reports = reports;
        this.events = events;
        this.standings = standings;
        this.ratings = ratings;
        this.settings = settings;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public ProgressReport decide(UUID id, JsonMembers body, Caller caller) {
        ProgressReport report = reports.lock(id);
        ReportAtMoment now = report.now();
        List<String> ratedBy = ratings.ratedBy(report.project(), report.period());
        Standing standing = standings.of(report.project(), caller, others(now, ratedBy));
        if (!standing.seesInside() && !now.isAccepted()) {
            throw ProgressReports.unknown(id);
        }
        Classified.refuseAnyIn(body);
        DecisionRequest request = DecisionRequest.of(body);
        DecisionCheck.Admitted admitted = new DecisionCheck(now, standing, ratedBy).admit(request);
        LocalDate on = StepDay.check(body, request.on(), report.lastDay(), today.date());
        LocalDate confirmBy = confirmBy(request, on, body);
        body.violations().refuseIfAny();
        ReportDecision decision = new ReportDecision(
                id,
                report.nextChange(),
                now.version().version(),
                request.decision(),
                on,
                request.reason(),
                request.reply(),
                confirmBy,
                request.decision() == DecisionKind.SUBMIT ? asked(now, standing, admitted.agency()) : null,
                admitted.agency(),
                admitted.role(),
                clock.instant(),
                caller.subject(),
                caller.client());
        return events.add(report, decision, caller);
    }

    private static Set<String> others(ReportAtMoment now, List<String> ratedBy) {
        Set<String> others = new HashSet<>(ratedBy);
        others.add(now.version().compiledBy());
        Optional.ofNullable(now.submission()).map(ReportDecision::agency).ifPresent(others::add);
        now.confirmations().stream().map(Confirmation::agency).forEach(others::add);
        return others;
    }

    private LocalDate confirmBy(DecisionRequest request, LocalDate on, JsonMembers body) {
        if (request.decision() != DecisionKind.SUBMIT) {
            return null;
        }
        if (request.confirmBy() != null && request.confirmBy().isBefore(on)) {
            body.violations()
                    .add(
                            "/confirmBy",
                            new TextNode(request.confirmBy().toString()),
                            "confirm-by-before",
                            new Text("不得早于提交日 " + on, "must not lie before the submission, " + on));
        }
        return request.confirmBy() == null
                ? on.plusDays(settings.confirmWithin().toDays())
                : request.confirmBy();
    }

    private List<Part> asked(ReportAtMoment now, Standing standing, String submitter) {
        SpecialProject project = SpecialProject.at(standing.project(), Moment.on(today.date()));
        return Participants.asked(project, standing.agencies(), submitter);
    }
}
