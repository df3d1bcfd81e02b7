package org.waymark.project.milestone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Milestones at one moment, with all that they depend on.
 *
 * @param statuses by code
 */
public record MilestoneNetwork(Map<String, MilestoneStatus> statuses) {
    public MilestoneStatus status(String code) {
        return statuses.get(code);
    }

    /** By what a milestone that is still to be reached is endangered most, of several the nearest. */
    Optional<Threat> threatTo(String code) {
        MilestoneStatus own = status(code);
        if (!own.state().isOpen()) {
            return Optional.empty();
        }
        // Streams keep the first of equal ones when they look for the least.
        return below(own.version().dependsOn).stream()
                .filter(other -> !other.equals(code))
                .map(this::status)
                .filter(other -> own.daysThreatenedBy(other) > 0)
                .min(Comparator.comparing(other -> -own.daysThreatenedBy(other)))
                .map(other -> new Threat(
                        own.daysThreatenedBy(other),
                        MilestoneReference.of(other.version().code),
                        other.expected().orElseThrow(),
                        other.daysLate()));
    }

    /** The way back to a milestone that would depend on these, if there is one: it begins and ends with its code. */
    public Optional<List<String>> circle(String code, Collection<String> dependsOn) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> toVisit = new ArrayDeque<>();
        dependsOn.forEach(first -> visit(first, code, cameFrom, toVisit));
        while (!toVisit.isEmpty() && !cameFrom.containsKey(code)) {
            String next = toVisit.remove();
            dependencies(next).forEach(further -> visit(further, next, cameFrom, toVisit));
        }
        return cameFrom.containsKey(code) ? Optional.of(wayTo(code, cameFrom)) : Optional.empty();
    }

    private static void visit(String code, String from, Map<String, String> cameFrom, Deque<String> toVisit) {
        if (cameFrom.putIfAbsent(code, from) == null) {
            toVisit.add(code);
        }
    }

    private static List<String> wayTo(String code, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>(List.of(code));
        String step = cameFrom.get(code);
        while (!step.equals(code)) {
            way.add(0, step);
            step = cameFrom.get(step);
        }
        way.add(0, code);
        return way;
    }

    /** These and all that they depend on, the nearest first. */
    private Set<String> below(Collection<String> codes) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> toVisit = new ArrayDeque<>(codes);
        while (!toVisit.isEmpty()) {
            String next = toVisit.remove();
            if (statuses.containsKey(next) && found.add(next)) {
                toVisit.addAll(dependencies(next));
            }
        }
        return found;
    }

    private List<String> dependencies(String code) {
        MilestoneStatus status = status(code);
        return status == null ? List.of() : status.version().dependsOn;
    }
}
