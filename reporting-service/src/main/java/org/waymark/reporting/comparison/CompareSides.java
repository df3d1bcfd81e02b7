package org.waymark.reporting.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.situation.Subject;

/** What differs between two sides. */
final class CompareSides {
    private final SideOfPlan from;
    private final SideOfPlan to;
    private final Method method;

    CompareSides(SideOfPlan from, SideOfPlan to, Method method) {
        this.from = from;
        this.to = to;
        this.method = method;
    }

    /** Every target known on either side, in the plan's order; steps are told of those alone that changed. */
    List<ChangedTarget> targets() {
        Map<Subject, SideOfPlan.Entry> earlier = from.bySubject();
        Map<Subject, SideOfPlan.Entry> entries = new LinkedHashMap<>(to.bySubject());
        Set<Subject> later = Set.copyOf(entries.keySet());
        earlier.forEach(entries::putIfAbsent);
        List<ChangedTarget> targets = new ArrayList<>();
        entries.forEach((subject, entry) -> targets.add(
                target(entry.shown(), subject, earlier.get(subject), later.contains(subject) ? entry : null)));
        return targets;
    }

    private ChangedTarget target(
            IndicatorEntry shown, Subject subject, SideOfPlan.Entry before, SideOfPlan.Entry after) {
        TargetSide sideBefore = before == null ? null : before.side();
        TargetSide sideAfter = after == null ? null : after.side();
        List<String> changed = TargetSide.changed(sideBefore, sideAfter);
        return new ChangedTarget(
                shown.indicator(),
                shown.number(),
                shown.name(),
                shown.area(),
                changed,
                sideBefore,
                sideAfter,
                changed.isEmpty() ? List.of() : steps(subject));
    }

    private List<StepView> steps(Subject subject) {
        return new Steps(from.evidence(subject), from.asOf(), to.evidence(subject), to.asOf(), method).all();
    }

    /** Those that changed, in the plan's order; then those that left it. */
    List<ChangedProject> projects() {
        Map<String, ProjectEntry> earlier = from.byProject();
        Map<String, ProjectEntry> later = to.byProject();
        Set<String> codes = new LinkedHashSet<>(later.keySet());
        codes.addAll(earlier.keySet());
        return codes.stream()
                .map(code -> ChangedProject.of(
                        earlier.get(code),
                        later.get(code),
                        from.milestones().getOrDefault(code, List.of()),
                        to.milestones().getOrDefault(code, List.of())))
                .filter(ChangedProject::differs)
                .toList();
    }

    int projectsOnEitherSide() {
        Set<String> codes = new LinkedHashSet<>(from.byProject().keySet());
        codes.addAll(to.byProject().keySet());
        return codes.size();
    }
}
