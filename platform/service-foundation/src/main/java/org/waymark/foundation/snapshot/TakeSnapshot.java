package org.waymark.foundation.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.projection.Places;

/** Begins the transaction of {@link Snapshot}. This costs one more round trip to the database. */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TakeSnapshot {
    private final Database database;
    private final RoomForReads room;
    private final String begin;

    TakeSnapshot(Database database, RoomForReads room, DatabaseLimits limits) {
        this.database = database;
        this.room = room;
        this.begin = readOnly(limits) + "; " + Places.KEEP_TABLES;
    }

    static String readOnly(DatabaseLimits limits) {
        return "set transaction isolation level repeatable read, read only; set local statement_timeout = "
                + limits.statementTimeout().toMillis();
    }

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        Pool pool = invocation.getInterceptorBinding(Snapshot.class).value();
        return room.in(pool, () -> QuarkusTransaction.disallowingExisting().call(() -> {
            database.execute(begin);
            return invocation.proceed();
        }));
    }
}
