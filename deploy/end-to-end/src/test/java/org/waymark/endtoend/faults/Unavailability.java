package org.waymark.endtoend.faults;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** How long nobody had an answer of a service. */
final class Unavailability {
    private static final Comparator<InjectedFault> BY_BEGIN = Comparator.comparingLong(InjectedFault::begin);

    private static final Comparator<InjectedFault> BY_END = Comparator.comparingLong(InjectedFault::end);

    private Unavailability() {}

    /**
     * The longest time between two answers, for each cause. A stretch is put down to the first fault that began in it
     * or was in force, else to the one that ended last before it.
     *
     * @param answers by the clock of {@link System#nanoTime()}
     */
    static Map<Cause, Duration> longest(List<InjectedFault> faults, SortedSet<Long> answers) {
        List<InjectedFault> inOrder = faults.stream().sorted(BY_BEGIN).toList();
        Map<Cause, Duration> longest = new EnumMap<>(Cause.class);
        Long before = null;
        for (long answer : answers) {
            if (before != null) {
                Duration stretch = Duration.ofNanos(answer - before);
                blamed(inOrder, before, answer)
                        .ifPresent(fault -> longest.merge(
                                fault.cause(), stretch, (one, other) -> one.compareTo(other) > 0 ? one : other));
            }
            before = answer;
        }
        return longest;
    }

    private static Optional<InjectedFault> blamed(List<InjectedFault> faults, long from, long to) {
        return faults.stream()
                .filter(fault -> fault.begin() <= to && fault.end() >= from)
                .findFirst()
                .or(() -> faults.stream().filter(fault -> fault.end() < from).max(BY_END));
    }
}
