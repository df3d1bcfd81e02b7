package org.waymark.indicator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.History;

/** Checks what a new version of a plan must fulfil besides fitting itself; what was said wrongly is left out. */
record CheckPlan(String code, PlanDefinition plan, JsonMembers body, LocalDate today) {
    void check() {
        if (plan.effectiveFrom() == null) {
            return;
        }
        if (!body.has("effectiveFrom")) {
            held(code).flatMap(history -> history.inForceOn(today)).ifPresent(this::holdsToday);
        }
        circle();
    }

    private void holdsToday(Plan held) {
        if (held.effectiveFrom.isAfter(plan.effectiveFrom())) {
            body.broken(
                    "effectiveFrom",
                    "effective-from",
                    new Text(
                            "第 " + held.version + " 版自 " + held.effectiveFrom + " 起生效，不写日期的新版自发布日起算，今天不会生效；须填写从哪天起生效，如 "
                                    + today,
                            "is required: version " + held.version + " holds since " + held.effectiveFrom
                                    + ", and a new one without a day, which counts from the release, would not hold today."
                                    + " Say from which day it holds, such as " + today));
        }
    }

    /** On no day from which it or a plan above it holds, until another version takes its place. */
    private void circle() {
        LocalDate first = plan.effectiveFrom().isBefore(today) ? today : plan.effectiveFrom();
        LocalDate end =
                held(code).flatMap(history -> history.changesAfter(first)).orElse(LocalDate.MAX);
        TreeSet<LocalDate> days = new TreeSet<>(List.of(first));
        while (!days.isEmpty()
                && days.first().isBefore(end)
                && !body.violations().at("/parent")) {
            circleOn(days.pollFirst(), days);
        }
    }

    /** @param later to which the days are added on which the line of plans may change */
    private void circleOn(LocalDate day, TreeSet<LocalDate> later) {
        List<String> line = new ArrayList<>(List.of(code));
        String above = plan.parent();
        while (above != null && !line.contains(above)) {
            line.add(above);
            Optional<History<Plan>> history = held(above);
            history.ifPresent(known -> known.laterThan(day).forEach(version -> later.add(version.effectiveFrom)));
            above = history.flatMap(known -> known.inForceOn(day))
                    .map(version -> version.definition().parent())
                    .orElse(null);
        }
        if (code.equals(above)) {
            line.add(code);
            String circle = String.join(" → ", line);
            body.broken(
                    "parent",
                    "circle",
                    new Text("规划不能成为自己的上级：" + circle, "would make the plan its own ancestor: " + circle));
        }
    }

    private static Optional<History<Plan>> held(String code) {
        return Optional.ofNullable(Plan.histories(List.of(code)).get(code));
    }
}
