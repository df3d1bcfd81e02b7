package org.waymark.foundation.schema;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** How far the database has been migrated, held against what this version needs. */
@ApplicationScoped
class Schema {
    private static final int NAMED = 5;

    private final Flyway flyway;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /**
     * @param version the highest that was applied; empty for a database without tables
     * @param pending what this version needs in addition, in order
     * @param failed what of this version ended half way, outside a transaction; of a later one it is none of ours
     * @param later how many migrations of a later version were applied
     */
    record State(
            Optional<MigrationVersion> version, List<MigrationInfo> pending, List<MigrationInfo> failed, long later) {
        boolean isBehind() {
            return !pending.isEmpty() || !failed.isEmpty();
        }

        String at() {
            return version.map(highest -> "at " + named(highest)).orElse("empty");
        }

        /** One line for whoever has to do something about it. */
        String behind() {
            String needed = pending.size() <= NAMED
                    ? pending.stream().map(one -> named(one.getVersion())).collect(Collectors.joining(", "))
                    : pending.size() + " more migrations, up to "
                            + named(pending.get(pending.size() - 1).getVersion());
            return failed.isEmpty()
                    ? "Schema is %s, this version needs %s: run migrate".formatted(at(), needed)
                    : "Schema is %s, and %s ended half way: run migrate"
                            .formatted(at(), named(failed.get(0).getVersion()));
        }
    }

    /** @throws FlywayException while the database cannot be asked; at once, however often a start would try */
    State look() {
        MigrationInfoService info = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .connectRetries(0)
                .load()
                .info();
        List<MigrationInfo> all = Arrays.asList(info.all());
        return new State(
                all.stream()
                        .filter(one ->
                                one.getState().isApplied() && !one.getState().isFailed())
                        .map(MigrationInfo::getVersion)
                        .max(MigrationVersion::compareTo),
                Arrays.asList(info.pending()),
                all.stream()
                        .filter(one -> one.getState() == MigrationState.FAILED)
                        .toList(),
                all.stream().filter(Schema::isOfALaterVersion).count());
    }

    private static boolean isOfALaterVersion(MigrationInfo one) {
        return one.getState() == MigrationState.FUTURE_SUCCESS || one.getState() == MigrationState.MISSING_SUCCESS;
    }

    /** As in the names of migrations. */
    static String named(MigrationVersion version) {
        return "V" + version.getVersion().replace('.', '_');
    }
}
