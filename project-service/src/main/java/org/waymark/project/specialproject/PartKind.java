package org.waymark.project.specialproject;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventType;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Definition;
import org.waymark.foundation.versioned.Kind;
import org.waymark.foundation.versioned.Version;

/** A kind of parts of projects. A first version has always held, a later one holds from the day it says or is recorded. */
public abstract class PartKind<V extends ProjectPart, D extends Definition> extends Kind<V, D> {
    private final Today today;

    protected PartKind(Class<V> entity, Class<D> definition, EventType type, Today today) {
        super(entity, definition, type);
        this.today = today;
    }

    /** A new entity in which only the columns are set that no other part has. */
    protected abstract V freshPart(D definition);

    @Override
    protected final V fresh(String code, D definition) {
        V fresh = freshPart(definition);
        int slash = code.indexOf('/');
        fresh.project = code.substring(0, slash);
        fresh.part = code.substring(slash + 1);
        return fresh;
    }

    @Override
    protected final LocalDate holdsFrom(int version, D definition, Instant recordedAt) {
        if (definition.effectiveFrom() != null) {
            return definition.effectiveFrom();
        }
        return version == 1 ? Version.ALWAYS : today.dateAt(recordedAt);
    }
}
