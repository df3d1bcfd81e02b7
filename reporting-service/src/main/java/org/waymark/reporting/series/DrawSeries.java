package org.waymark.reporting.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.evidence.FindTargets;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.known.ObservationBodies;
import org.waymark.reporting.known.ObservationBody;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.situation.Vintage;
import org.waymark.reporting.standing.PageStart;
import org.waymark.reporting.standing.TargetPlace;
import org.waymark.reporting.standing.TargetsInOrder;

/** One picture of the database; a page is the series of so many targets. */
@ApplicationScoped
public class DrawSeries {
    private final BeginReport beginReport;
    private final TargetsInOrder targetsInOrder;
    private final FindTargets findTargets;
    private final ObservationBodies bodies;

    DrawSeries(
            BeginReport beginReport, TargetsInOrder targetsInOrder, FindTargets findTargets, ObservationBodies bodies) {
        this.beginReport = beginReport;
        this.targetsInOrder = targetsInOrder;
        this.findTargets = findTargets;
        this.bodies = bodies;
    }

    private record Counting(Subject series, Vintage vintage, ObservationBodies.Key key) {}

    @Snapshot(Pool.READS)
    public SeriesReport draw(SettledQuestion asked, Page.Request request) {
        PageStart start = request.after() == null ? null : PageStart.of(request.after(), asked.now());
        SettledQuestion question = start == null ? asked : asked.goingOnFrom(start.picture());
        BeginReport.Begun begun = beginReport.of(question);
        AsOf asOf = begun.asOf();
        List<TargetPlace> places = targetsInOrder.of(
                question.plan(), question.area(), asOf, start == null ? null : start.after(), request.limit() + 1);
        Page<Subject> page = Page.of(
                places,
                request,
                last -> new PageStart(asOf, last).text(),
                place -> place.subject(begun.plan().code()));
        return new SeriesReport(begun.head(), values(page.items(), begun), page.next());
    }

    private List<SeriesValue> values(List<Subject> subjects, BeginReport.Begun begun) {
        Map<Subject, TargetFacts> found = new HashMap<>();
        findTargets.on(subjects, begun.asOf()).forEach(facts -> found.put(facts.subject(), facts));
        List<Counting> counting = new ArrayList<>();
        for (Subject subject : subjects) {
            TargetFacts facts = found.get(subject);
            Map<TargetFacts.PeriodVintage, ObservationBodies.Key> keys = facts.bodies();
            facts.evidence(begun.plan())
                    .series()
                    .counting(begun.asOf())
                    .forEach(vintage -> counting.add(new Counting(
                            subject,
                            vintage,
                            keys.get(new TargetFacts.PeriodVintage(vintage.period(), vintage.number())))));
        }
        Map<ObservationBodies.Key, ObservationBody> shown =
                bodies.of(counting.stream().map(Counting::key).toList());
        return counting.stream()
                .map(one -> SeriesValue.of(
                        one.series().indicator(), one.series().area(), one.vintage(), shown.get(one.key())))
                .toList();
    }
}
