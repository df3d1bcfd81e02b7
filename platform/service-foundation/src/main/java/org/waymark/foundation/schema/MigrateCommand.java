package org.waymark.foundation.schema;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.api.output.MigrateResult;
import org.waymark.foundation.command.Arguments;
import org.waymark.foundation.command.Command;
import org.waymark.foundation.database.Database;

/** Migrates once. Instances that wait for it become ready by themselves; those of the version before go on serving. */
@ApplicationScoped
class MigrateCommand implements Command {
    private static final int FAILED = 1;

    private final Flyway flyway;
    private final Schema schema;
    private final Database database;

    MigrateCommand(Flyway flyway, Schema schema, Database database) {
        this.flyway = flyway;
        this.schema = schema;
        this.database = database;
    }

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String description() {
        return "[--dry-run]: makes the tables of this service's database, or brings them to what this version needs";
    }

    @Override
    public int run(List<String> given) {
        Arguments arguments = new Arguments(given);
        boolean rehearsal = arguments.takeFlag("dry-run");
        if (!arguments.allTaken()) {
            System.out.println("migrate " + description());
            return MISUSED;
        }
        try {
            Schema.State before = schema.look();
            if (!before.isBehind()) {
                System.out.println("Schema is " + before.at()
                        + (before.later() > 0 ? ", newer than this version needs" : "") + ": nothing to do");
            } else if (rehearsal) {
                rehearse(before);
            } else {
                migrate(before);
            }
            return 0;
        } catch (FlywayException failure) {
            System.out.println("Not migrated: " + failure.getMessage().strip());
            return FAILED;
        }
    }

    private static void rehearse(Schema.State before) {
        System.out.println("Schema is " + before.at());
        before.failed().forEach(one -> print("would run again", one));
        before.pending().forEach(one -> print("would run", one));
    }

    private static void print(String what, MigrationInfo one) {
        System.out.printf("%s %s %s%n", what, Schema.named(one.getVersion()), one.getDescription());
    }

    private void migrate(Schema.State before) {
        System.out.println("Schema is " + before.at());
        // Only what runs outside a transaction can end half way, and such migrations may be run again.
        before.failed().forEach(one -> {
            print("ended half way, runs again:", one);
            database.change(
                    "delete from flyway_schema_history where not success and version = ?",
                    one.getVersion().getVersion());
        });
        MigrateResult done = flyway.migrate();
        for (MigrateOutput one : done.migrations) {
            System.out.printf(
                    "ran V%s %s (%.1f s)%n",
                    one.version.replace('.', '_'), one.description, one.executionTime / 1000.0);
        }
        System.out.printf(
                "Schema is %s now: %d migrations were run%n", schema.look().at(), done.migrationsExecuted);
    }
}
