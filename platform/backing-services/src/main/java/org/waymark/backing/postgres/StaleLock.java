package org.waymark.backing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The {@code postmaster.pid} that a killed server leaves. PostgreSQL takes any living process with that number for its
 * server; after a reboot it may be any program.
 */
record StaleLock(Path data) {
    private static final Duration DYING = Duration.ofSeconds(15);

    /** Waits for a server that is still ending, and removes the file if no server holds it. */
    void clear() {
        Path lock = data.resolve("postmaster.pid");
        Instant end = Instant.now().plus(DYING);
        while (holder(lock).isPresent()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "PostgreSQL " + holder(lock).get().pid() + " already serves " + data);
            }
            pause();
        }
        try {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> holder(Path lock) {
        try {
            List<String> lines = Files.readAllLines(lock);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::servesThisFolder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean servesThisFolder(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), data);
        } catch (IOException e) {
            return process.info()
                    .command()
                    .filter(command -> command.endsWith("postgres"))
                    .isPresent();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an earlier PostgreSQL to end", e);
        }
    }
}
