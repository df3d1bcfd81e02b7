package org.waymark.foundation.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.Places;

/** Begins the transaction of {@link Snapshot}. This costs one more round trip to the database. */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TakeSnapshot {
    private final Database database;
    private final String begin;

    TakeSnapshot(Database database, DatabaseLimits limits) {
        this.database = database;
        this.begin = readOnly(limits) + "; " + Places.KEEP_TABLES;
    }

    static String readOnly(DatabaseLimits limits) {
        return "set transaction isolation level repeatable read, read only; set local statement_timeout = "
                + limits.statementTimeout().toMillis();
    }

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        return QuarkusTransaction.disallowingExisting().call(() -> {
            database.execute(begin);
            return invocation.proceed();
        });
    }
}
