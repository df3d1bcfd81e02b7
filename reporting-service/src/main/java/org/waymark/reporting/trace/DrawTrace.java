package org.waymark.reporting.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.evidence.FindPlan;
import org.waymark.reporting.evidence.FindTargets;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.report.AssessmentView;
import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.report.NotComparedView;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.PlanVersion;
import org.waymark.reporting.situation.Versioned;
import org.waymark.reporting.verdicthistory.VerdictChange;
import org.waymark.reporting.verdicthistory.VerdictHistory;

/** Computes one assessment anew and shows what it stands on. */
@ApplicationScoped
class DrawTrace {
    private final GivenAssessments given;
    private final FindPlan findPlan;
    private final FindTargets findTargets;

    DrawTrace(GivenAssessments given, FindPlan findPlan, FindTargets findTargets) {
        this.given = given;
        this.findPlan = findPlan;
        this.findTargets = findTargets;
    }

    /** Refused where it is not remembered for what this id was given out, or where the facts give another one. */
    @Snapshot(Pool.READS)
    AssessmentTrace of(UUID id) {
        return checked(
                id,
                given.find(id)
                        .flatMap(GivenAssessment::coordinates)
                        .orElseThrow(() -> Refusal.of(
                                ProblemType.NOT_FOUND,
                                "未存有编号为 " + id + " 的评估：编号有误或已超过保存期。" + "给出 plan、indicator、area、asOf、knownAt 即可重新计算",
                                "No assessment " + id
                                        + " is remembered: it was never given out here, or too long ago. With"
                                        + " plan, indicator, area, asOf and knownAt it is computed anew")));
    }

    /** Refused where there is no such target, or where the facts give another id. */
    @Snapshot(Pool.READS)
    AssessmentTrace of(UUID id, Coordinates coordinates) {
        return checked(id, coordinates);
    }

    private AssessmentTrace checked(UUID id, Coordinates coordinates) {
        AssessmentTrace trace = trace(coordinates);
        if (!trace.id().equals(id)) {
            throw Refusal.of(
                            ProblemType.OTHER_ASSESSMENT,
                            "依据这些条件算出的评估是 " + trace.id() + "，不是 " + id,
                            "For these coordinates the facts give assessment " + trace.id() + ", not " + id)
                    .with("id", trace.id());
        }
        return trace;
    }

    private AssessmentTrace trace(Coordinates coordinates) {
        PlanFacts plan = findPlan.known(coordinates.subject().plan(), coordinates.knownAt());
        TargetFacts facts = findTargets.of(List.of(coordinates.subject()), coordinates.knownAt()).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "截至 " + coordinates.knownAt() + "，规划未对该指标和地区设定目标",
                        "By " + coordinates.knownAt() + " the plan had set no target on this indicator for this area"));
        Evidence evidence = facts.evidence(plan);
        Assessment assessment = Assessment.of(evidence, coordinates.asOf(), coordinates.method());
        List<VerdictChange> changes = changes(evidence, coordinates);
        return new AssessmentTrace(
                assessment.id(),
                coordinates.subject().plan(),
                coordinates.subject().indicator(),
                coordinates.subject().area(),
                coordinates.day(),
                coordinates.knownAt(),
                AssessmentView.of(assessment, changes.isEmpty() ? null : changes.get(0)),
                TracedPlan.of(PlanVersion.inForce(evidence.plans(), coordinates.asOf())),
                Versioned.inForce(facts.versions(), coordinates.asOf())
                        .map(TracedTarget::of)
                        .orElse(null),
                Versioned.inForce(facts.indicator().versions(), coordinates.asOf())
                        .map(TracedDefinition::of)
                        .orElse(null),
                assessment.findings().inputs().stream()
                        .map(known -> new AssessmentTrace.Input(KnownValueView.of(known), told(known, evidence)))
                        .toList(),
                assessment.notCompared().stream()
                        .map(left ->
                                new AssessmentTrace.LeftOut(NotComparedView.of(left), told(left.known(), evidence)))
                        .toList(),
                changes);
    }

    /** The last one first. */
    private static List<VerdictChange> changes(Evidence evidence, Coordinates coordinates) {
        List<VerdictChange> changes =
                new ArrayList<>(new VerdictHistory(evidence, coordinates.knownAt(), coordinates.method())
                        .daysOfChange(coordinates.day()));
        Collections.reverse(changes);
        return changes;
    }

    private static Told told(KnownValue known, Evidence evidence) {
        return evidence.series().vintages().stream()
                .filter(vintage ->
                        vintage.number() == known.vintage() && vintage.period().equals(known.period()))
                .findFirst()
                .map(vintage -> Told.of(vintage.told()))
                .orElseThrow();
    }
}
