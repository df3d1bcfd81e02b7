package org.waymark.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.waymark.contracts.Form;
import org.waymark.foundation.projection.Places;
import org.waymark.reporting.evidence.FindArea;
import org.waymark.reporting.evidence.FindPlan;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.known.FactsProjector;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.situation.AsOf;

/** Finds the plan a report is about, and settles the day. Call it in the snapshot in which the report is drawn. */
@ApplicationScoped
public class BeginReport {
    private final FindPlan findPlan;
    private final FindArea findArea;
    private final Places places;

    BeginReport(FindPlan findPlan, FindArea findArea, Places places) {
        this.findPlan = findPlan;
        this.findArea = findArea;
        this.places = places;
    }

    /** What a report goes on from. */
    public record Begun(PlanFacts plan, AsOf asOf, ReportHead head) {}

    /** Refused where there is no such plan, or no such area. */
    public Begun of(SettledQuestion question) {
        if (question.area() != null && !Form.AREA.fits(question.area())) {
            findArea.known(question.area(), question.plan(), question.knownAt());
        }
        PlanFacts plan = findPlan.known(question.plan(), question.knownAt());
        LocalDate day = question.day() == null ? plan.today(question.now(), question.knownAt()) : question.day();
        AsOf asOf = new AsOf(day, question.knownAt());
        if (question.area() != null) {
            findArea.known(question.area(), question.plan(), question.knownAt());
        }
        return new Begun(
                plan,
                asOf,
                new ReportHead(
                        plan.code(),
                        plan.shown(asOf).title(),
                        day,
                        question.knownAt(),
                        question.method().id(),
                        question.now(),
                        places.upTo(FactsProjector.NAME),
                        plan.isReleased(asOf) ? null : PlanState.BEFORE_RELEASE));
    }
}
