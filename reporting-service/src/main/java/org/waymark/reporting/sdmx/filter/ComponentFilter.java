package org.waymark.reporting.sdmx.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.reporting.sdmx.artefact.Component;

/**
 * What is asked of one component, such as {@code ge:2020+le:2024,2030}.
 *
 * @param position of the component among those of the structure
 * @param alternatives of which one has to hold; all conditions of one hold together
 */
record ComponentFilter(int position, List<List<Condition>> alternatives) {
    private static final String NEXT = ",";
    private static final String TOGETHER = "\\+";

    /** @throws IllegalArgumentException where it cannot be read */
    static ComponentFilter of(Component component, int position, String asked) {
        List<List<Condition>> alternatives = new ArrayList<>();
        for (String alternative : asked.split(NEXT, -1)) {
            List<Condition> together = new ArrayList<>();
            for (String one : alternative.split(TOGETHER, -1)) {
                together.add(condition(component, one));
            }
            alternatives.add(List.copyOf(together));
        }
        return new ComponentFilter(position, List.copyOf(alternatives));
    }

    static ComponentFilter anyOf(Component component, int position, Set<String> values) {
        return new ComponentFilter(
                position,
                values.stream()
                        .map(value -> List.of(Condition.of(component, Operator.EQ, value)))
                        .toList());
    }

    /** A value may have a colon itself, such as an address: only what is an operator is one. */
    private static Condition condition(Component component, String one) {
        int colon = one.indexOf(':');
        Optional<Operator> operator = colon < 0 ? Optional.empty() : Operator.of(one.substring(0, colon));
        String value = operator.isPresent() ? one.substring(colon + 1) : one;
        if (value.isEmpty()) {
            throw new IllegalArgumentException("no value");
        }
        return Condition.of(component, operator.orElse(Operator.EQ), value);
    }

    boolean holds(Object cell) {
        return alternatives.stream()
                .anyMatch(together -> together.stream().allMatch(condition -> condition.holds(cell)));
    }

    /** The only values that can match; empty where that cannot be said. */
    Optional<Set<String>> only() {
        Set<String> values = new TreeSet<>();
        for (List<Condition> together : alternatives) {
            Optional<Condition> equal = together.stream()
                    .filter(condition -> condition.operator() == Operator.EQ)
                    .findFirst();
            if (equal.isEmpty()) {
                return Optional.empty();
            }
            values.add(equal.get().text());
        }
        return Optional.of(values);
    }
}
