package org.waymark.project.schedule;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.versioned.Version;
import org.waymark.project.milestone.MilestoneDefinition;
import org.waymark.project.milestone.MilestoneNetwork;
import org.waymark.project.milestone.MilestoneStatus;
import org.waymark.project.specialproject.ProjectDefinition;
import org.waymark.project.specialproject.Responsibility;

/**
 * What a version must keep that its body alone does not show. What could not be read in the body is not judged.
 *
 * @param agencies of the project
 * @param before how the milestone stands without it, or null for a new one
 * @param network of all that it would depend on
 */
public record MilestoneRules(
        String code,
        MilestoneDefinition definition,
        ProjectDefinition project,
        List<String> agencies,
        MilestoneStatus before,
        MilestoneNetwork network) {
    public void refuseIfBroken() {
        Violations violations = new Violations();
        checkAgency(violations);
        checkTask(violations);
        checkDependencies(violations);
        if (before != null) {
            checkMove(violations);
            checkOrder(violations);
            checkWhatStands(violations);
        }
        violations.refuseIfAny();
    }

    private void checkAgency(Violations violations) {
        Responsibility responsibility = project.responsibility();
        if (Boolean.TRUE.equals(responsibility.known())
                && definition.agency() != null
                && !agencies.contains(definition.agency())) {
            String names = String.join(", ", agencies);
            broken(
                    violations,
                    "/agency",
                    definition.agency(),
                    "agency-of-project",
                    new Text("应为本专项的机构之一：" + names, "must be an agency of the project: " + names));
        }
    }

    private void checkTask(Violations violations) {
        String task = definition.task();
        if (task != null
                && project.tasks().stream().noneMatch(known -> known.code().equals(task))) {
            broken(violations, "/task", task, "unknown-task", new Text("本专项没有该任务", "is no task of the project"));
        }
    }

    private void checkDependencies(Violations violations) {
        for (String dependency : definition.dependencies()) {
            if (network.status(dependency) == null && !dependency.equals(code)) {
                broken(
                        violations,
                        "/dependsOn",
                        dependency,
                        "unknown-milestone",
                        new Text("没有里程碑 " + dependency, "names " + dependency + ", which is no milestone"));
            }
        }
        network.circle(code, definition.dependencies()).ifPresent(way -> {
            String circle = String.join(" → ", way);
            broken(
                    violations,
                    "/dependsOn",
                    circle,
                    "circle",
                    new Text("依赖成环：" + circle, "would make a circle: " + circle));
        });
    }

    private void checkMove(Violations violations) {
        boolean moved = definition.due() != null && !before.version().due.equals(definition.due());
        if (moved && (definition.reason() == null || definition.reason().isBlank())) {
            broken(
                    violations,
                    "/reason",
                    definition.reason(),
                    "reason-required",
                    new Text(
                            "到期日由 " + before.version().due + " 改动，须说明理由",
                            "is required where due is moved from " + before.version().due));
        }
    }

    private void checkOrder(Violations violations) {
        LocalDate from = before.version().effectiveFrom;
        LocalDate given = definition.effectiveFrom();
        if (given != null && !from.equals(Version.ALWAYS) && given.isBefore(from)) {
            broken(
                    violations,
                    "/effectiveFrom",
                    given.toString(),
                    "effective-from-order",
                    new Text(
                            "不得早于上一版的 " + from, "must not lie before " + from + ", when the last version took effect"));
        }
    }

    /** What was reached, or dropped, is not measured by another stick afterwards. */
    private void checkWhatStands(Violations violations) {
        if (before.state().isOpen()) {
            return;
        }
        MilestoneDefinition then = before.version().definition();
        List<String> changed = new ArrayList<>();
        differs("due", then.due(), definition.due()).ifPresent(changed::add);
        differs("criterion", then.criterion(), definition.criterion()).ifPresent(changed::add);
        differs("agency", then.agency(), definition.agency()).ifPresent(changed::add);
        for (String member : changed) {
            broken(
                    violations,
                    "/" + member,
                    null,
                    "stands",
                    new Text(
                            "里程碑已是 " + before.state() + "，此项不得再改",
                            "stands as it is, for the milestone is " + before.state()));
        }
    }

    private static Optional<String> differs(String member, Object one, Object other) {
        return other == null || Objects.equals(one, other) ? Optional.empty() : Optional.of(member);
    }

    private static void broken(Violations violations, String pointer, String value, String rule, Text message) {
        violations.add(pointer, value == null ? null : new TextNode(value), rule, message);
    }
}
