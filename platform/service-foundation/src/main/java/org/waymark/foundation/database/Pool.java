package org.waymark.foundation.database;

/**
 * The pools of connections to the service's own database. A thread takes its connections from one of them at a time, so
 * that no transaction has two. Those who wait in one never wait for those of another.
 */
public enum Pool {
    /** Changes, and all reads of entities: Panache knows no other. */
    DEFAULT,
    /** Reads of requests, exports included. Without migrations and entities. */
    READS,
    /** For what the service does of itself and must not wait for requests: relay, projections, clocks. */
    RESERVED;

    /** Gives something back. */
    @FunctionalInterface
    public interface Question<T, X extends Exception> {
        T answer() throws X;
    }

    /** Gives nothing back. */
    @FunctionalInterface
    public interface Task<X extends Exception> {
        void run() throws X;
    }

    private static final ThreadLocal<Pool> CURRENT = ThreadLocal.withInitial(() -> DEFAULT);

    /** From where this thread takes its connections. */
    public static Pool current() {
        return CURRENT.get();
    }

    /** Asks with connections of this pool. Not within a transaction. */
    public <T, X extends Exception> T ask(Question<T, X> question) throws X {
        Pool before = current();
        CURRENT.set(this);
        try {
            return question.answer();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Does the task with connections of this pool. Not within a transaction. */
    public <X extends Exception> void run(Task<X> task) throws X {
        ask(() -> {
            task.run();
            return null;
        });
    }
}
