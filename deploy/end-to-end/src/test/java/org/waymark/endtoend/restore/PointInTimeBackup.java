package org.waymark.endtoend.restore;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.backing.process.FolderTree;
import org.waymark.endtoend.RunningSuite;

/**
 * A base backup of the PostgreSQL server, taken while everything goes on, and the archive of its write-ahead log: together
 * they give back every instant since the backup ended (PostgreSQL's documentation, "Continuous Archiving and Point-in-Time
 * Recovery").
 */
public final class PointInTimeBackup implements AutoCloseable {
    public static final List<String> SERVICES = List.of("indicator-service", "project-service", "reporting-service");
    private static final String ARCHIVED = "select coalesce(left(last_archived_wal, 24), '') from pg_stat_archiver";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final RunningSuite suite;
    private final Path data;
    private final Path copy;
    private final Path archive;

    private PointInTimeBackup(RunningSuite suite) {
        this.suite = suite;
        this.data = suite.folder().resolve("postgres").resolve("data");
        this.copy = suite.folder().resolve("postgres-backup");
        this.archive = suite.folder().resolve("postgres").resolve("archive");
    }

    /**
     * Takes it. PostgreSQL is started anew where it does not archive yet.
     *
     * @param timeout after which a segment is archived although it is not full: what may be lost with the server
     */
    public static PointInTimeBackup of(RunningSuite suite, Duration timeout) {
        PointInTimeBackup backup = new PointInTimeBackup(suite);
        backup.archiveFromNowOn(timeout);
        backup.take();
        return backup;
    }

    private void archiveFromNowOn(Duration timeout) {
        if (Files.exists(archive)) {
            return;
        }
        try {
            Files.createDirectory(archive);
            Files.setOwner(archive, Files.getOwner(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The file gets its name when it is complete: a half copied segment is never taken for one.
        configure(
                """
                archive_mode = on
                archive_timeout = %ds
                archive_command = 'test ! -f "%2$s/%%f" && cp "%%p" "%2$s/%%f.part" && mv "%2$s/%%f.part" "%2$s/%%f"'
                """
                        .formatted(timeout.toSeconds(), archive));
        suite.restart("postgres");
    }

    private void take() {
        try (Connection session = suite.postgres().connect("postgres");
                Statement statement = session.createStatement()) {
            statement.execute("select pg_backup_start('waymark', true)");
            BackupFiles.copy(data, copy);
            // In the session that began it, or it counts for nothing.
            write(copy.resolve("backup_label"), text(statement, "select labelfile from pg_backup_stop()"));
        } catch (SQLException e) {
            throw new IllegalStateException("no backup: " + e.getMessage(), e);
        }
    }

    /**
     * Now, by the server's clock; returns once the archive reaches beyond it.
     *
     * @param atOnce does not wait until the timeout has a segment archived
     */
    public Instant keepThisInstant(boolean atOnce) {
        try (Connection session = suite.postgres().connect("postgres");
                Statement statement = session.createStatement()) {
            Instant now = Instant.parse(text(statement, "select to_json(clock_timestamp()) #>> '{}'")
                    .replace("+00:00", "Z"));
            // A later commit: recovery must see that it has come far enough.
            text(statement, "select pg_current_xact_id()::text");
            String segment = text(statement, "select pg_walfile_name(pg_current_wal_insert_lsn())");
            if (atOnce) {
                text(statement, "select pg_switch_wal()::text");
            }
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> text(statement, ARCHIVED).compareTo(segment) >= 0);
            return now;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loses the server with all its data, as a broken disk does: whatever was not archived is gone. */
    public void destroy() {
        SERVICES.parallelStream().forEach(suite::stopAtOnce);
        suite.stopAtOnce("postgres");
        // Its processes end a moment after it, and may write until then.
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            FolderTree.delete(data);
            return !Files.exists(data);
        });
    }

    /** Puts the server back as it was at an instant; the services stand still. */
    public void restoreTo(Instant instant) {
        BackupFiles.copy(copy, data);
        configure(
                """
                restore_command = 'cp "%s/%%f" "%%p"'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """
                        .formatted(archive, withOffset(instant)));
        write(data.resolve("recovery.signal"), "");
        suite.start("postgres");
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            try (Connection session = suite.postgres().connect("postgres");
                    Statement statement = session.createStatement()) {
                return text(statement, "select pg_is_in_recovery()").equals("f");
            }
        });
    }

    /** The setting is read before PostgreSQL knows names of zones: it refuses {@code Z}. */
    private static String withOffset(Instant instant) {
        return instant.toString().replace('T', ' ').replace("Z", "+00");
    }

    /** They are not waited for: where the topics know more than the journal they are not ready. */
    public void startServices() {
        SERVICES.forEach(suite::launch);
    }

    /** The last setting of a name counts. */
    private void configure(String settings) {
        try {
            Files.writeString(data.resolve("postgresql.conf"), settings, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, String text) {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            Files.setOwner(file, Files.getOwner(file.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() {
        FolderTree.delete(copy);
    }
}
