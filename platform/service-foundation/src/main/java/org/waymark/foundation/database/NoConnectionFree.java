package org.waymark.foundation.database;

import java.sql.SQLException;

/** All connections of a pool are in use, or as many as its readers may have. */
@SuppressWarnings("serial")
public class NoConnectionFree extends RuntimeException {
    private static final String AGROAL = "io.agroal.pool.ConnectionPool";

    public NoConnectionFree(Pool pool, int most) {
        super("all " + most + " connections for readers of the pool " + pool + " are in use");
    }

    /**
     * Whether the pool had none within its acquisition timeout. Its exception has no SQL state and is known only by the
     * class that threw it; where it has a cause, the pool could not connect.
     */
    public static boolean isMeantBy(SQLException failure) {
        return isOfPool(failure) && failure.getCause() == null;
    }

    /** Whether the pool could not connect to the database, or not in time. */
    public static boolean couldNotConnect(SQLException failure) {
        return isOfPool(failure) && failure.getCause() != null;
    }

    private static boolean isOfPool(SQLException failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return failure.getSQLState() == null
                && stack.length > 0
                && stack[0].getClassName().equals(AGROAL);
    }
}
