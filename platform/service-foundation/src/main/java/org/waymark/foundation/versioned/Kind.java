package org.waymark.foundation.versioned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import java.time.Instant;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;

/**
 * One kind of things that are replaced as a whole, and what is its own: columns, event, who else remembers it. Every
 * bean of this type is found when lost versions are put back.
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

    /** A version as its event tells of it. */
    public record Told(String code, int version, Instant recordedAt, JsonNode body) {}

    /** An entity in which nothing is set but the columns that this kind alone has. */
    protected abstract V fresh(String code, D definition);

    protected abstract EventData event(V stored);

    /** What {@link #event} said. */
    protected abstract Told told(ReceivedEvent event);

    /** For whoever remembers what now has a new version. */
    protected void refresh(String code) {}

    V store(Told told, D said, String by) {
        V fresh = fresh(told.code, said);
        fresh.id = Generators.timeBasedEpochGenerator().generate();
        fresh.code = told.code;
        fresh.version = told.version;
        fresh.effectiveFrom = said.effectiveFrom();
        fresh.reason = said.reason();
        fresh.body = told.body.toString();
        fresh.recordedAt = told.recordedAt;
        fresh.recordedBy = by;
        fresh.persistAndFlush();
        return fresh;
    }
}
