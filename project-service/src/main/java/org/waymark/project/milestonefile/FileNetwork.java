package org.waymark.project.milestonefile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.project.milestone.Milestone;
import org.waymark.project.milestone.MilestoneNetwork;
import org.waymark.project.milestone.MilestoneState;
import org.waymark.project.milestone.MilestoneStatus;

/**
 * What depends on what once a file is recorded.
 *
 * @param dependencies of each milestone there is then
 */
record FileNetwork(Map<String, List<String>> dependencies) {
    /**
     * @param stored as it is before
     * @param file what the file says of milestones; of them it counts alone
     */
    static FileNetwork of(MilestoneNetwork stored, Map<String, List<String>> file) {
        Map<String, List<String>> all = new HashMap<>();
        stored.statuses().forEach((code, status) -> all.put(code, status.version().dependsOn));
        all.putAll(file);
        return new FileNetwork(all);
    }

    boolean has(String code) {
        return dependencies.containsKey(code);
    }

    /**
     * What the rules of one milestone ask: all that it depends on directly and, where it may stand in a circle, all there
     * is. A search for each of many milestones that stand in none would take long.
     */
    MilestoneNetwork around(String code, Set<String> inCircles) {
        Map<String, MilestoneStatus> statuses = new HashMap<>();
        if (inCircles.contains(code)) {
            inCircles.forEach(other -> statuses.put(other, status(other, dependencies.get(other))));
        }
        for (String dependency : dependencies.getOrDefault(code, List.of())) {
            if (has(dependency)) {
                statuses.putIfAbsent(dependency, status(dependency, List.of()));
            }
        }
        return new MilestoneNetwork(statuses);
    }

    /** All that stand in a circle, or between two circles. */
    Set<String> inCircles() {
        Map<String, List<String>> dependents = new HashMap<>();
        dependencies.forEach((code, on) -> on.forEach(dependency -> dependents
                .computeIfAbsent(dependency, first -> new ArrayList<>())
                .add(code)));
        Set<String> left = new HashSet<>(dependencies.keySet());
        remove(left, dependencies, dependents);
        remove(left, dependents, dependencies);
        return left;
    }

    /** Takes out, one after the other, all that have nothing left on that side. */
    private static void remove(Set<String> left, Map<String, List<String>> side, Map<String, List<String>> otherSide) {
        Map<String, Integer> open = new HashMap<>();
        Deque<String> free = new ArrayDeque<>();
        for (String code : left) {
            int count = (int) of(side, code).stream().filter(left::contains).count();
            open.put(code, count);
            if (count == 0) {
                free.add(code);
            }
        }
        while (!free.isEmpty()) {
            String next = free.remove();
            left.remove(next);
            for (String other : of(otherSide, next)) {
                if (left.contains(other) && open.merge(other, -1, Integer::sum) == 0) {
                    free.add(other);
                }
            }
        }
    }

    private static Collection<String> of(Map<String, List<String>> side, String code) {
        return side.getOrDefault(code, List.of());
    }

    private static MilestoneStatus status(String code, List<String> dependsOn) {
        Milestone milestone = new Milestone();
        milestone.code = code;
        milestone.dependsOn = dependsOn;
        return new MilestoneStatus(milestone, MilestoneState.PLANNED, List.of(), List.of(), 0, LocalDate.EPOCH);
    }
}
