package org.waymark.reporting.indicatorreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.conclusion.CompareConclusions;
import org.waymark.reporting.evidence.FindIndicatorTarget;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.explanation.ChangeView;
import org.waymark.reporting.explanation.MarginView;
import org.waymark.reporting.forecast.Forecast;
import org.waymark.reporting.margin.Margin;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.IndicatorEntries;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Definition;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Target;
import org.waymark.reporting.verdicthistory.VerdictHistory;

/** One picture of the database: the facts of one series, and the targets that all plans set on it. */
@ApplicationScoped
public class DrawIndicatorReport {
    private final BeginReport beginReport;
    private final FindIndicatorTarget findTarget;
    private final AssessTargets assessTargets;
    private final IndicatorEntries entries;
    private final FindVintages findVintages;
    private final CompareConclusions compareConclusions;

    DrawIndicatorReport(
            BeginReport beginReport,
            FindIndicatorTarget findTarget,
            AssessTargets assessTargets,
            IndicatorEntries entries,
            FindVintages findVintages,
            CompareConclusions compareConclusions) {
        this.beginReport = beginReport;
        this.findTarget = findTarget;
        this.assessTargets = assessTargets;
        this.entries = entries;
        this.findVintages = findVintages;
        this.compareConclusions = compareConclusions;
    }

    @Snapshot(Pool.READS)
    public IndicatorReport draw(SettledQuestion question, String indicator) {
        BeginReport.Begun begun = beginReport.of(question);
        AsOf asOf = begun.asOf();
        FindIndicatorTarget.Found found =
                findTarget.of(question.plan(), indicator, question.area(), question.knownAt());
        TargetFacts facts = found.target();
        List<AssessedTarget> assessed = assessTargets.of(List.of(facts), begun.plan(), asOf, question.method());
        Assessment assessment = assessed.get(0).assessment();
        Evidence evidence = facts.evidence(begun.plan());
        Situation situation = evidence.on(asOf);
        Target target = situation.canBeJudged() ? situation.target().orElseThrow() : null;
        FindVintages.Found vintages = findVintages.of(facts, evidence, situation.known(), asOf);
        return new IndicatorReport(
                begun.head(),
                entries.of(assessed, asOf).get(0),
                DefinitionView.of(facts.indicator().versions(), asOf),
                TargetView.of(facts.versions(), evidence, asOf),
                ExpectedLine.of(target),
                vintages.shown(),
                vintages.leftOut(),
                MissingPeriod.of(situation, facts.definition(asOf)),
                RequiredChange.of(target, assessment.answer()),
                Lead.of(
                        target,
                        situation.definition().map(Definition::direction).orElse(null),
                        assessment.answer()),
                MarginView.of(Margin.of(situation, question.method())),
                new VerdictHistory(evidence, asOf.knownAt(), question.method())
                        .changes(asOf.day()).stream().map(ChangeView::of).toList(),
                ForecastView.of(Forecast.of(situation, assessment.findings().parameters())),
                MethodsSideBySide.of(evidence, asOf),
                found.others().stream()
                        .map(versions -> OtherPlan.of(versions, facts.indicator(), asOf))
                        .toList(),
                compareConclusions
                        .about(facts.subject(), begun.plan(), asOf, question.method())
                        .orElse(null));
    }
}
