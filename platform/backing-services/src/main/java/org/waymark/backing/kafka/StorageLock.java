package org.waymark.backing.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** Waits for a broker that is still ending: it locks its data, and a new one would fail at once. */
record StorageLock(Path data) {
    private static final Duration DYING = Duration.ofSeconds(25);

    void await() {
        Path lock = data.resolve(".lock");
        Instant end = Instant.now().plus(DYING);
        while (Files.exists(lock) && isHeld(lock)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Another Kafka already serves " + data);
            }
            pause();
        }
    }

    private static boolean isHeld(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock mine = channel.tryLock()) {
            return mine == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an earlier Kafka to end", e);
        }
    }
}
