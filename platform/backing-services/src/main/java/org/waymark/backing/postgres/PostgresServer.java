package org.waymark.backing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.waymark.backing.process.Launch;
import org.waymark.backing.process.LeashedProcess;
import org.waymark.backing.process.NotStarted;
import org.waymark.backing.process.OwnerOnly;
import org.waymark.backing.process.Readiness;
import org.waymark.backing.process.StopSignal;

/** A running PostgreSQL of our own. */
public final class PostgresServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "max_connections=400",
            "shared_buffers=256MB",
            "max_wal_size=2GB",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            "jit=off",
            "log_line_prefix=%m [%p] %u@%d ");

    private final PostgresSettings settings;
    private final LeashedProcess process;
    private final Postgres postgres;

    private PostgresServer(PostgresSettings settings, LeashedProcess process, Postgres postgres) {
        this.settings = settings;
        this.process = process;
        this.postgres = postgres;
    }

    /** Starts it and waits until it answers. The first start on a folder makes the cluster there. */
    public static PostgresServer start(PostgresSettings settings) {
        PostgresServer server = launch(settings);
        for (int attempt = 1; ; attempt++) {
            try {
                server.awaitReady();
                return server;
            } catch (NotStarted e) {
                // The backends of a killed server hold its shared memory for a moment longer.
                if (attempt == ATTEMPTS || !e.getMessage().contains("still in use")) {
                    throw e;
                }
                server = launch(settings);
            }
        }
    }

    /** Starts it without waiting for an answer. */
    public static PostgresServer launch(PostgresSettings settings) {
        ServerUser user = ServerUser.forThisUser();
        PostgresBinaries binaries = PostgresBinaries.in(user.cacheFolder());
        prepare(settings, user);
        new DataFolder(settings, binaries, user).initialiseOnce();
        new StaleLock(settings.data()).clear();
        Launch launch = Launch.of(command(settings, binaries, user), settings.data(), settings.log())
                .stoppedBy(StopSignal.INT, Duration.ofSeconds(20))
                .leavingNothingOf(settings.perishable() ? settings.folder() : null);
        String password = OwnerOnly.keptIn(settings.superuserPassword(), OwnerOnly::randomPassword);
        return new PostgresServer(
                settings,
                LeashedProcess.start(launch),
                new Postgres("127.0.0.1", settings.port(), Postgres.SUPERUSER, password));
    }

    private static void prepare(PostgresSettings settings, ServerUser user) {
        user.guard(settings.folder());
        try {
            Files.createDirectories(settings.log().toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(PostgresSettings settings, PostgresBinaries binaries, ServerUser user) {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(binaries.postgres(), "-D", settings.data().toString(), "-p", "" + settings.port()));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    public void awaitReady() {
        new Readiness("PostgreSQL", process, settings.log()).await(PATIENCE, postgres::answers);
    }

    public Postgres postgres() {
        return postgres;
    }

    public LeashedProcess process() {
        return process;
    }

    public void stop() {
        process.stop();
    }
}
