package org.waymark.endtoend.faults;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One place held against what was acknowledged.
 *
 * @param unasked what stands there and no client has an answer for
 */
public record Comparison(List<Fact> lost, List<Fact> doubled, List<Fact> unasked) {

    static Comparison of(Collection<Fact> acknowledged, Collection<Fact> found) {
        Set<Fact> expected = new HashSet<>(acknowledged);
        Set<Fact> there = new HashSet<>(found);
        Set<String> said = new HashSet<>();
        return new Comparison(
                expected.stream().filter(fact -> !there.contains(fact)).toList(),
                found.stream().filter(fact -> !said.add(fact.says())).toList(),
                there.stream().filter(fact -> !expected.contains(fact)).toList());
    }

    /** The last version of each thing. */
    static Collection<Fact> latest(Collection<Fact> facts) {
        Map<String, Fact> latest = new HashMap<>();
        facts.forEach(fact ->
                latest.merge(fact.thing(), fact, (one, other) -> one.version() > other.version() ? one : other));
        return latest.values();
    }

    /** Things whose versions do not go 1, 2, 3 and so on. */
    static List<String> withGaps(Collection<Fact> facts) {
        Map<String, Set<Long>> versions = new HashMap<>();
        facts.forEach(fact ->
                versions.computeIfAbsent(fact.thing(), thing -> new HashSet<>()).add(fact.version()));
        return versions.entrySet().stream()
                .filter(thing -> thing.getValue().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(0)
                        != thing.getValue().size())
                .map(Map.Entry::getKey)
                .toList();
    }
}
