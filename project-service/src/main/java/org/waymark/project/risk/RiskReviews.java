package org.waymark.project.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.waymark.project.duty.Duty;
import org.waymark.project.duty.DutyQuestion;
import org.waymark.project.duty.DutySource;

/** Risks that are open, or mitigated and still watched, are owed a review by the day that they name. */
@ApplicationScoped
class RiskReviews implements DutySource {
    @Override
    public List<Duty> owed(DutyQuestion question) {
        LocalDate asOf = question.moment().asOf();
        return Risk.toReview(question.projects(), question.moment(), question.until()).stream()
                .map(risk -> new Duty(
                        Duty.Kind.RISK_REVIEW,
                        risk.project,
                        risk.owner,
                        risk.part,
                        risk.reviewOn,
                        Duty.daysOverdue(risk.reviewOn, asOf)))
                .toList();
    }
}
