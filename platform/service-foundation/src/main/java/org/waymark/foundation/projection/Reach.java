package org.waymark.foundation.projection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far a projection knows everything.
 *
 * @param completeTo of each source the instant up to which everything that it announced is reflected
 * @param unheard sources of which nobody knows how far they are, since one of their partitions was never heard of
 */
public record Reach(Map<String, Instant> completeTo, Set<String> unheard) {
    public Reach {
        completeTo = Map.copyOf(completeTo);
        unheard = Set.copyOf(unheard);
    }

    /** The instant up to which everything of every source is reflected; empty while a source is unheard. */
    public Optional<Instant> instant() {
        return unheard.isEmpty() ? completeTo.values().stream().min(Instant::compareTo) : Optional.empty();
    }

    public boolean isComplete(Instant known) {
        return instant().filter(reached -> !reached.isBefore(known)).isPresent();
    }
}
