package org.waymark.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.waymark.backing.process.FolderTree;

/** A cold copy of the PostgreSQL server's files, taken while everything that uses it stands still. */
final class DatabaseBackup implements AutoCloseable {
    private static final List<String> SERVICES = List.of("indicator-service", "project-service", "reporting-service");

    private final RunningSuite suite;
    private final Path server;
    private final Path copy;

    private DatabaseBackup(RunningSuite suite) {
        this.suite = suite;
        this.server = suite.folder().resolve("postgres");
        this.copy = suite.folder().resolve("postgres-backup");
    }

    static DatabaseBackup of(RunningSuite suite) {
        DatabaseBackup backup = new DatabaseBackup(suite);
        backup.stopAll();
        copy(backup.server, backup.copy);
        suite.start("postgres");
        SERVICES.forEach(suite::launch);
        suite.awaitReady();
        return backup;
    }

    /** The services are started, but not waited for. */
    void restore() {
        stopAll();
        FolderTree.delete(server);
        copy(copy, server);
        suite.start("postgres");
        SERVICES.forEach(suite::launch);
    }

    @Override
    public void close() {
        FolderTree.delete(copy);
    }

    private void stopAll() {
        SERVICES.parallelStream().forEach(suite::stop);
        suite.stop("postgres");
    }

    private static void copy(Path from, Path to) {
        try {
            int code = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("cp ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
