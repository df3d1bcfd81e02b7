package org.waymark.project.milestonefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.project.bulk.FileRows;
import org.waymark.project.milestone.MilestoneNetwork;
import org.waymark.project.milestone.MilestoneStatus;
import org.waymark.project.schedule.MilestoneRules;
import org.waymark.project.standing.Standing;

/**
 * Holds the rows that change something to the rules of milestones, against the milestones as they are with the file.
 *
 * @param stored what there is, with all that the rows depend on
 */
record CheckMilestones(
        FileRows file,
        MilestoneNetwork stored,
        Map<String, MilestoneStatus> before,
        Function<String, Standing> standing) {
    /** For so many rows the way round is searched and named; others are told that there is one. */
    private static final int MOST_SEARCHED = 50;

    /**
     * @param named all rows that say what they are about, those in error too: one error is not told again of every row
     *     that depends on its row
     * @param changing those of them that are to be recorded
     */
    void check(List<MilestoneRow> named, List<MilestoneRow> changing) {
        FileNetwork whole = FileNetwork.of(stored, dependencies(named));
        Set<String> inCircles = whole.inCircles();
        int searched = 0;
        for (MilestoneRow row : changing) {
            if (inCircles.contains(row.code()) && ++searched > MOST_SEARCHED) {
                refuseCircle(row.source());
            } else {
                check(row, whole.around(row.code(), inCircles));
            }
        }
    }

    private void check(MilestoneRow row, MilestoneNetwork network) {
        Standing of = standing.apply(row.project());
        try {
            new MilestoneRules(
                            row.code(),
                            row.definition(),
                            of.definition(),
                            of.agencies(),
                            before.get(row.code()),
                            network)
                    .refuseIfBroken();
        } catch (Refusal broken) {
            file.reject(row.source(), "", broken);
        }
    }

    /** Rejects what depends on a row that is not recorded: first on one that would be new, then by a circle. */
    void checkWithoutRejected(List<MilestoneRow> named) {
        Map<String, MilestoneRow> rejected = new HashMap<>();
        named.stream().filter(row -> file.isRejected(row.source())).forEach(row -> rejected.put(row.code(), row));
        List<MilestoneRow> left = new ArrayList<>(named);
        boolean settled = false;
        while (!settled) {
            rejectWhatDependsOnNone(left, rejected);
            left.removeIf(row -> file.isRejected(row.source()));
            FileNetwork without = FileNetwork.of(stored, dependencies(left));
            Set<String> inCircles = without.inCircles();
            List<MilestoneRow> circling =
                    left.stream().filter(row -> inCircles.contains(row.code())).toList();
            circling.forEach(row -> refuseCircle(row.source()));
            circling.forEach(row -> rejected.put(row.code(), row));
            settled = circling.isEmpty();
        }
    }

    private void rejectWhatDependsOnNone(List<MilestoneRow> left, Map<String, MilestoneRow> rejected) {
        Map<String, List<MilestoneRow>> dependents = new HashMap<>();
        left.forEach(row -> new HashSet<>(row.dependencies()).forEach(dependency -> dependents
                .computeIfAbsent(dependency, first -> new ArrayList<>())
                .add(row)));
        Deque<MilestoneRow> gone = new ArrayDeque<>(rejected.values());
        while (!gone.isEmpty()) {
            MilestoneRow none = gone.remove();
            if (stored.status(none.code()) != null) {
                continue;
            }
            for (MilestoneRow dependent : dependents.getOrDefault(none.code(), List.of())) {
                if (!file.isRejected(dependent.source())) {
                    refuse(dependent.source(), none);
                    rejected.put(dependent.code(), dependent);
                    gone.add(dependent);
                }
            }
        }
    }

    private void refuse(SourceRow row, MilestoneRow none) {
        long other = none.source().row();
        file.reject(
                row,
                "/dependsOn",
                "dependency-rejected",
                new Text(
                        "依赖 " + none.code() + "，而第 " + other + " 行有错误",
                        "names " + none.code() + ", and row " + other + " has an error"));
    }

    private void refuseCircle(SourceRow row) {
        file.reject(
                row,
                "/dependsOn",
                "circle",
                new Text("依赖成环，与本文件的其他行一起", "would make a circle, together with other rows"));
    }

    private static Map<String, List<String>> dependencies(List<MilestoneRow> rows) {
        Map<String, List<String>> dependencies = new HashMap<>();
        rows.forEach(row -> dependencies.put(row.code(), row.dependencies()));
        return dependencies;
    }
}
