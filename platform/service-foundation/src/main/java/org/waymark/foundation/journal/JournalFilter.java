package org.waymark.foundation.journal;

import java.util.Set;

/**
 * Which entries a reader gets.
 *
 * @param types event types asked for; empty for every type
 * @param guardedTopics topics of which the reader gets only the entries of {@code agencies}
 */
public record JournalFilter(Set<String> types, Set<String> guardedTopics, Set<String> agencies) {
    /** The attributes of an entry that a filter looks at; the agency may be null. */
    public record Kind(String type, String topic, String agency) {}

    /** Whether the filter leaves nothing out. */
    public boolean isOpen() {
        return types.isEmpty() && guardedTopics.isEmpty();
    }

    /** Decides in Java as {@link JournalReader} does in SQL. */
    public boolean lets(Kind kind) {
        return (types.isEmpty() || types.contains(kind.type))
                && (!guardedTopics.contains(kind.topic) || (kind.agency != null && agencies.contains(kind.agency)));
    }
}
