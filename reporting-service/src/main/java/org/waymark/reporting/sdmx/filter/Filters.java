package org.waymark.reporting.sdmx.filter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Everything that is asked of rows.
 *
 * @param keys of which one has to hold, each a filter for some of the dimensions; empty for any
 */
public record Filters(List<ComponentFilter> components, List<List<ComponentFilter>> keys) {
    public static final Filters NONE = new Filters(List.of(), List.of());

    public boolean hold(IntFunction<Object> cells) {
        return all(components, cells) && (keys.isEmpty() || keys.stream().anyMatch(key -> all(key, cells)));
    }

    /** Whether what is asked of the first components holds: of a row that has no others. */
    public boolean holdOfFirst(int first, IntFunction<Object> cells) {
        List<ComponentFilter> some =
                components.stream().filter(filter -> filter.position() < first).toList();
        return new Filters(some, keys).hold(cells);
    }

    private static boolean all(List<ComponentFilter> filters, IntFunction<Object> cells) {
        return filters.stream().allMatch(filter -> filter.holds(cells.apply(filter.position())));
    }

    /** Whether a component beyond the first ones is asked for. */
    public boolean lookBeyond(int first) {
        return components.stream().anyMatch(filter -> filter.position() >= first);
    }

    /** Whether anything is asked of the component itself. */
    public boolean askFor(int position) {
        return components.stream().anyMatch(filter -> filter.position() == position);
    }

    /** The only values of the component that can match, as they were sent; empty where all can. */
    public Optional<Set<String>> only(int position) {
        Set<String> ofKeys = new TreeSet<>();
        boolean everyKeySays = !keys.isEmpty();
        for (List<ComponentFilter> key : keys) {
            Optional<Set<String>> only = only(key, position);
            everyKeySays &= only.isPresent();
            only.ifPresent(ofKeys::addAll);
        }
        Optional<Set<String>> ofComponents = only(components, position);
        if (!everyKeySays) {
            return ofComponents;
        }
        ofComponents.ifPresent(ofKeys::retainAll);
        return Optional.of(ofKeys);
    }

    private static Optional<Set<String>> only(List<ComponentFilter> filters, int position) {
        return filters.stream()
                .filter(filter -> filter.position() == position)
                .findFirst()
                .flatMap(ComponentFilter::only);
    }
}
