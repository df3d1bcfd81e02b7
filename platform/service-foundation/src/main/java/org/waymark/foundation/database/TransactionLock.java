package org.waymark.foundation.database;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets one transaction after another do what only one may do at a time, also where there is no row yet to lock. */
@ApplicationScoped
public class TransactionLock {
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String SHARE = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))";

    private final Database database;

    TransactionLock(Database database) {
        this.database = database;
    }

    /**
     * Holds it until the transaction ends.
     *
     * @param what only one may do
     */
    public void hold(String what) {
        database.find(HOLD, row -> what, what);
    }

    /** Lets others do the same meanwhile, but nobody who wants it alone. Until the transaction ends. */
    public void share(String what) {
        database.find(SHARE, row -> what, what);
    }
}
