package org.waymark.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.database.Database;

/** An indicator and the targets on it are written one at a time: without it, two that do not fit would both pass. */
@ApplicationScoped
public class DefinitionLock {
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final Database database;

    DefinitionLock(Database database) {
        this.database = database;
    }

    /** Until the end of the transaction. */
    public void hold(String indicator) {
        database.find(HOLD, row -> indicator, "targets on " + indicator);
    }
}
