package org.waymark.foundation.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;

/** Reads of entities, which know the default pool alone. */
public final class ReadEntities {
    private ReadEntities() {}

    /** In the open transaction; beside it where that takes its connection from another pool. */
    public static <T> T call(Callable<T> read) {
        if (Pool.current() == Pool.DEFAULT) {
            return QuarkusTransaction.joiningExisting().call(read);
        }
        return QuarkusTransaction.requiringNew().call(() -> Pool.DEFAULT.ask(read::call));
    }
}
