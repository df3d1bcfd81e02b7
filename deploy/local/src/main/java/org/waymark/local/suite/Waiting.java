package org.waymark.local.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Waits for processes to do their work. */
final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int HOPELESS = 3;

    static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "bring-up");
        thread.setDaemon(true);
        return thread;
    });

    private Waiting() {}

    static void untilReady(Supervised supervised) {
        String name = supervised.part().name();
        Instant end = Instant.now().plus(PATIENCE);
        while (!supervised.isReady()) {
            if (supervised.failedStarts() >= HOPELESS) {
                throw new Refused(
                        name + " does not start; see " + supervised.part().log());
            }
            if (Instant.now().isAfter(end)) {
                throw new Refused("%s is not ready after %d s; see %s"
                        .formatted(name, PATIENCE.toSeconds(), supervised.part().log()));
            }
            pause();
        }
    }

    /** Waits for the work; throws its failure without the wrapping exception. */
    static void on(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while waiting");
        }
    }
}
