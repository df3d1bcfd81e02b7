package org.waymark.foundation.heartbeat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.contracts.journal.JournalMarker;

/**
 * The last heartbeats of each source. Several, since the newest may name a position that is not reflected yet while an
 * older one is.
 */
final class HeardHeartbeats {
    private static final int KEPT = 50;

    private final Map<String, Deque<JournalMarker>> bySource = new ConcurrentHashMap<>();

    void hear(JournalMarker heartbeat) {
        Deque<JournalMarker> heard = bySource.computeIfAbsent(heartbeat.source(), none -> new ArrayDeque<>());
        synchronized (heard) {
            heard.addFirst(heartbeat);
            if (heard.size() > KEPT) {
                heard.removeLast();
            }
        }
    }

    /** The latest instant that was told; empty where nothing was heard. */
    Optional<Instant> newest(String source) {
        Deque<JournalMarker> heard = bySource.get(source);
        if (heard == null) {
            return Optional.empty();
        }
        synchronized (heard) {
            return heard.stream().map(JournalMarker::announcedAt).max(Instant::compareTo);
        }
    }

    /** The latest instant up to which everything that the source announced has a position up to this one. */
    Optional<Instant> completeTo(String source, long position) {
        Deque<JournalMarker> heard = bySource.get(source);
        if (heard == null) {
            return Optional.empty();
        }
        synchronized (heard) {
            return heard.stream()
                    .filter(heartbeat -> heartbeat.position() <= position)
                    .map(JournalMarker::announcedAt)
                    .max(Instant::compareTo);
        }
    }
}
