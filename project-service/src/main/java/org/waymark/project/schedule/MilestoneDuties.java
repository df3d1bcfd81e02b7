package org.waymark.project.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.waymark.project.duty.Duty;
import org.waymark.project.duty.DutyQuestion;
import org.waymark.project.duty.DutySource;
import org.waymark.project.milestone.MilestoneStatus;
import org.waymark.project.milestone.OpenMilestones;

/** A milestone is owed by its agency until it is reached; then, by the office, whether that is accepted. */
@ApplicationScoped
class MilestoneDuties implements DutySource {
    private final OpenMilestones openMilestones;
    private final MilestoneSettings settings;

    MilestoneDuties(OpenMilestones openMilestones, MilestoneSettings settings) {
        this.openMilestones = openMilestones;
        this.settings = settings;
    }

    @Override
    public List<Duty> owed(DutyQuestion question) {
        LocalDate asOf = question.moment().asOf();
        return openMilestones.of(question.projects(), question.moment(), question.until()).stream()
                .map(status -> duty(status, asOf))
                .toList();
    }

    private Duty duty(MilestoneStatus status, LocalDate asOf) {
        return status.reached()
                .map(reached ->
                        of(Duty.Kind.MILESTONE_DECISION, null, status, reached.on.plus(settings.decideWithin()), asOf))
                .orElseGet(() -> of(Duty.Kind.MILESTONE, status.agency(), status, status.version().due, asOf));
    }

    private static Duty of(Duty.Kind kind, String agency, MilestoneStatus status, LocalDate dueOn, LocalDate asOf) {
        return new Duty(
                kind, status.version().project, agency, status.version().part, dueOn, Duty.daysOverdue(dueOn, asOf));
    }
}
