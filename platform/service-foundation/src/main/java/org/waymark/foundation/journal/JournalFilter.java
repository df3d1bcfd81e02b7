package org.waymark.foundation.journal;

import java.util.Set;

/**
 * Which entries a reader is given.
 *
 * @param types event types asked for; empty for every type
 * @param guardedTopics topics of which only the entries of {@code agencies} are given
 */
public record JournalFilter(Set<String> types, Set<String> guardedTopics, Set<String> agencies) {
    /** What entries have in common that a filter looks at; the agency may be null. */
    public record Kind(String type, String topic, String agency) {}

    /** Whether it leaves nothing out. */
    public boolean isOpen() {
        return types.isEmpty() && guardedTopics.isEmpty();
    }

    /** Says in Java what {@link JournalReader} says in SQL. */
    public boolean lets(Kind kind) {
        return (types.isEmpty() || types.contains(kind.type))
                && (!guardedTopics.contains(kind.topic) || (kind.agency != null && agencies.contains(kind.agency)));
    }
}
