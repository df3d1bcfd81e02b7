package org.waymark.foundation.versioned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;

/**
 * One kind of things that are replaced as a whole, and what is particular to it: columns, event, caches to refresh. To
 * put lost versions back, every bean of this type is found.
 */
public abstract class Kind<V extends Version, D extends Definition> {
    final Class<V> entity;
    final Class<D> definition;
    final EventType type;

    protected Kind(Class<V> entity, Class<D> definition, EventType type) {
        this.entity = entity;
        this.definition = definition;
        this.type = type;
    }

    /** What a version and its event have in common. */
    public record Content(String code, int version, Instant recordedAt, JsonNode body) {}

    /** A new entity in which only the columns that this kind alone has are set. */
    protected abstract V fresh(String code, D definition);

    protected abstract EventData event(V stored);

    /** The events of many versions; they are different things. */
    protected Map<V, EventData> events(List<V> stored) {
        Map<V, EventData> events = new IdentityHashMap<>();
        stored.forEach(version -> events.put(version, event(version)));
        return events;
    }

    /** Reads back what {@link #event} wrote. */
    protected abstract Content contentOf(ReceivedEvent event);

    /** The day from which a version holds. */
    protected LocalDate holdsFrom(int version, D definition, Instant recordedAt) {
        return definition.effectiveFrom();
    }

    /** Whose entry of the journal a version is, for readers of internal topics; null for nobody's alone. */
    protected String agencyOf(V stored) {
        return null;
    }

    /** Refreshes what this service remembers of a thing that now has a new version. */
    protected void refresh(String code) {}

    /** What counts of a stored version when another is compared with it. */
    protected JsonNode compared(V version) {
        return version.bodyTree();
    }

    V store(Content content, D said, String by) {
        V fresh = made(content, said, by);
        fresh.persistAndFlush();
        return fresh;
    }

    V made(Content content, D said, String by) {
        V fresh = fresh(content.code, said);
        fresh.id = Generators.timeBasedEpochGenerator().generate();
        fresh.code = content.code;
        fresh.version = content.version;
        fresh.effectiveFrom = holdsFrom(content.version, said, content.recordedAt);
        fresh.reason = said.reason();
        fresh.body = content.body.toString();
        fresh.recordedAt = content.recordedAt;
        fresh.recordedBy = by;
        return fresh;
    }
}
