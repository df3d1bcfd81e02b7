package org.waymark.endtoend.faults;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long a service left those who asked without an answer. */
final class Unavailability {
    private static final Comparator<InjectedFault> BY_BEGIN = Comparator.comparingLong(InjectedFault::begin);

    private static final Comparator<InjectedFault> BY_END = Comparator.comparingLong(InjectedFault::end);

    private static final Comparator<Ledger.Try> BY_END_OF_TRY = Comparator.comparingLong(Ledger.Try::ended);

    private Unavailability() {}

    /**
     * For each cause the longest time from when somebody was asking to the next answer. A stretch is put down to the
     * first fault that began in it or was in force, else to the one that ended last before it.
     *
     * @param tries of one service
     */
    static Map<Cause, Duration> longest(List<InjectedFault> faults, Collection<Ledger.Try> tries) {
        List<InjectedFault> inOrder = faults.stream().sorted(BY_BEGIN).toList();
        Map<Cause, Duration> longest = new EnumMap<>(Cause.class);
        long answered = Long.MIN_VALUE;
        long asking = Long.MAX_VALUE;
        for (Ledger.Try one : tries.stream().sorted(BY_END_OF_TRY).toList()) {
            asking = Math.min(asking, one.sent());
            if (one.isAnswered()) {
                long from = Math.max(answered, asking);
                Duration stretch = Duration.ofNanos(one.ended() - from);
                blamed(inOrder, from, one.ended())
                        .ifPresent(fault -> longest.merge(fault.cause(), stretch, Unavailability::longer));
                answered = one.ended();
                asking = Long.MAX_VALUE;
            }
        }
        return longest;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Optional<InjectedFault> blamed(List<InjectedFault> faults, long from, long to) {
        return faults.stream()
                .filter(fault -> fault.begin() <= to && fault.end() >= from)
                .findFirst()
                .or(() -> faults.stream().filter(fault -> fault.end() < from).max(BY_END));
    }
}
