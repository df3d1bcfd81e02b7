package org.waymark.local.suite;

import java.nio.file.Path;
import java.util.List;
import org.waymark.backing.postgres.Postgres;
import org.waymark.backing.postgres.PostgresServer;
import org.waymark.backing.postgres.PostgresSettings;
import org.waymark.backing.process.LeashedProcess;

/** PostgreSQL with a database and a role for each service. */
final class PostgresPart implements Part {
    private final DataFolder folder;
    private final int port;
    private volatile Postgres postgres;

    PostgresPart(DataFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return folder.log(name());
    }

    @Override
    public LeashedProcess launch() {
        PostgresServer server =
                PostgresServer.launch(PostgresSettings.kept(folder.path().resolve("postgres"), port, log()));
        postgres = server.postgres();
        return server.process();
    }

    @Override
    public boolean isReady() {
        return postgres != null && postgres.answers();
    }

    @Override
    public void prepare() {
        for (String database : List.of("indicator", "project", "reporting")) {
            postgres.createDatabase(database, database, folder.password(database));
        }
    }

    Postgres postgres() {
        return postgres;
    }
}
