package org.waymark.reporting.report;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.ObservationBodies;
import org.waymark.reporting.known.ObservationBody;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.standing.TargetPlace;
import org.waymark.reporting.verdicthistory.VerdictChange;
import org.waymark.reporting.verdicthistory.VerdictHistory;

/**
 * A target with what a method says of it.
 *
 * @param definition empty while nothing is known of the indicator
 * @param unit in which it counts
 * @param changed null if the verdict has been the same from the start
 * @param latest the latest comparable vintage
 * @param latestBody what that says besides what counts
 */
public record AssessedTarget(
        KnownTarget target,
        Optional<IndicatorBody> definition,
        Optional<UnitOfMeasure> unit,
        Assessment assessment,
        VerdictChange changed,
        Optional<ObservationBodies.Key> latest,
        Optional<ObservationBody> latestBody) {

    static final Comparator<AssessedTarget> IN_THE_PLANS_ORDER = Comparator.comparing(AssessedTarget::place);

    /** With the last change found in the history of the verdict, which takes all vintages. */
    static AssessedTarget of(TargetFacts facts, PlanFacts plan, AsOf asOf, Method method) {
        Evidence evidence = facts.evidence(plan);
        return of(
                facts,
                evidence,
                asOf,
                method,
                new VerdictHistory(evidence, asOf.knownAt(), method).lastChange(asOf.day()));
    }

    /** With a last change that is known already; it takes only the vintages that count on the day. */
    static AssessedTarget of(TargetFacts facts, PlanFacts plan, AsOf asOf, Method method, VerdictChange changed) {
        return of(facts, facts.evidence(plan), asOf, method, changed);
    }

    private static AssessedTarget of(
            TargetFacts facts, Evidence evidence, AsOf asOf, Method method, VerdictChange changed) {
        Assessment assessment = Assessment.of(evidence, asOf, method);
        return new AssessedTarget(
                facts.shown(asOf),
                facts.definition(asOf),
                facts.unit(asOf),
                assessment,
                changed,
                assessment.answer().latest().map(facts::bodyOf),
                Optional.empty());
    }

    TargetPlace place() {
        return new TargetPlace(
                target.set().number(),
                assessment.subject().indicator(),
                assessment.subject().area());
    }

    AssessedTarget with(Map<ObservationBodies.Key, ObservationBody> bodies) {
        return new AssessedTarget(target, definition, unit, assessment, changed, latest, latest.map(bodies::get));
    }
}
