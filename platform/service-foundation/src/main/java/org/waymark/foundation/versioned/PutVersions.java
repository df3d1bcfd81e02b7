package org.waymark.foundation.versioned;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.EventData;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;

/**
 * Replaces many things of one kind at once, in few statements. Takes part in the open transaction, whose caller keeps
 * others from replacing them meanwhile.
 */
@ApplicationScoped
public class PutVersions {
    private final Journal journal;
    private final Clock clock;

    PutVersions(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The definition of a thing, and the number that its version gets. */
    public record Next<D extends Definition>(String code, int version, D definition) {}

    /** The members in which a definition differs from a stored version: none where it would record nothing. */
    public <V extends Version, D extends Definition> List<String> differing(Kind<V, D> kind, V stored, D definition) {
        V fresh = made(kind, new Next<>(stored.code, stored.version + 1, definition), clock.instant(), "");
        return PutVersion.differing(kind.compared(stored), kind.compared(fresh));
    }

    /** The versions as they would be recorded. */
    public <V extends Version, D extends Definition> List<V> foreseen(Kind<V, D> kind, List<Next<D>> next) {
        Instant now = clock.instant();
        return next.stream().map(one -> made(kind, one, now, "")).toList();
    }

    /** Records them with one event each, all of one instant. */
    public <V extends Version, D extends Definition> List<V> record(
            Kind<V, D> kind, List<Next<D>> next, Caller caller) {
        Instant now = clock.instant();
        List<V> fresh =
                next.stream().map(one -> made(kind, one, now, caller.subject())).toList();
        Version.persist(fresh);
        Version.flush();
        Map<V, EventData> events = kind.events(fresh);
        journal.append(
                fresh.stream()
                        .map(version -> new Journal.Entry(
                                Happening.of(kind.type, now, events.get(version)), kind.agencyOf(version)))
                        .toList(),
                caller);
        next.forEach(one -> kind.refresh(one.code));
        return fresh;
    }

    private static <V extends Version, D extends Definition> V made(
            Kind<V, D> kind, Next<D> next, Instant now, String by) {
        return kind.made(
                new Kind.Content(next.code, next.version, now, PutVersion.body(next.definition)), next.definition, by);
    }
}
