package org.waymark.reporting.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.report.Provider;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.report.ResponsibleAgency;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.Subject;

/**
 * A plan as one side of a comparison has it.
 *
 * @param targets in the plan's order
 * @param facts of each target
 * @param milestones by project
 */
record SideOfPlan(
        ReportHead head,
        PlanFacts plan,
        AsOf asOf,
        List<Entry> targets,
        Map<Subject, TargetFacts> facts,
        List<ProjectEntry> projects,
        Map<String, List<MilestoneView>> milestones) {

    record Entry(AssessedTarget assessed, IndicatorEntry shown) {
        Subject subject() {
            return assessed.assessment().subject();
        }

        TargetSide side() {
            return TargetSide.of(assessed, shown);
        }
    }

    Map<Subject, Entry> bySubject() {
        Map<Subject, Entry> entries = new LinkedHashMap<>();
        targets.forEach(entry -> entries.put(entry.subject(), entry));
        return entries;
    }

    /** Null where nothing was known of the target. */
    Evidence evidence(Subject subject) {
        TargetFacts known = facts.get(subject);
        return known == null ? null : known.evidence(plan);
    }

    Map<String, ProjectEntry> byProject() {
        Map<String, ProjectEntry> entries = new LinkedHashMap<>();
        projects.forEach(entry -> entries.put(entry.project(), entry));
        return entries;
    }

    Stream<AgencyView> agencies() {
        return Stream.concat(
                targets.stream()
                        .flatMap(entry -> entry.shown().providers().stream())
                        .map(Provider::who),
                projects.stream().flatMap(entry -> entry.agencies().stream()).map(ResponsibleAgency::who));
    }
}
