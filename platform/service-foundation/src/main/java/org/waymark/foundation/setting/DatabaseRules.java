package org.waymark.foundation.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One database, which nothing empties, with connections for what must not wait. */
final class DatabaseRules {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String RESERVED = "quarkus.datasource.reserved.jdbc.max-size";
    /** Relay, its numbering, a projection, its ledger, a clock, a job's sign of life; webhooks and two of their receivers. */
    private static final int LEAST_RESERVED = 9;

    private DatabaseRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.stays("quarkus.flyway.clean-disabled", "true", "otherwise everything could be deleted"),
                Rule.stays("quarkus.flyway.clean-at-start", "false", "the start would delete everything"),
                Rule.stays(
                        "quarkus.hibernate-orm.schema-management.strategy", "none", "migrations alone change tables"),
                Rule.stays("quarkus.hibernate-orm.database.generation", "none", "migrations alone change tables"),
                Rule.stays("waymark.schema.awaited", "true", "nothing would begin, and the service never be ready"),
                values -> otherDatabase(values, "quarkus.datasource.reads.jdbc.url"),
                values -> otherDatabase(values, "quarkus.datasource.reserved.jdbc.url"),
                DatabaseRules::reserved,
                DatabaseRules::withoutTls);
    }

    private static Stream<Finding> otherDatabase(Values values, String name) {
        Optional<String> main = values.text(URL);
        return values
                .text(name)
                .filter(url -> main.isPresent() && !main.get().equals(url))
                .map(url -> Finding.stop(
                        name,
                        withoutUser(url),
                        "reads must see what was just written, so all pools have one database; leave it" + " out"))
                .stream();
    }

    private static Stream<Finding> reserved(Values values) {
        int least = LEAST_RESERVED
                + Math.max(0, values.number("waymark.ledger.workers").orElse(0) - 1);
        return values
                .number(RESERVED)
                .filter(connections -> connections < least)
                .map(connections -> Finding.stop(
                        RESERVED,
                        connections.toString(),
                        "relay, projections, clocks and workers would wait for each" + " other; write at least "
                                + least))
                .stream();
    }

    private static Stream<Finding> withoutTls(Values values) {
        return values
                .text(URL)
                .filter(url ->
                        !Loopback.isIn(url) && !url.matches(".*[?&]sslmode=(?:require|verify-ca|verify-full)\\b.*"))
                .map(url -> Finding.warn(
                        URL,
                        withoutUser(url),
                        "the connection may go without TLS; add sslmode=verify-full and sslrootcert"))
                .stream();
    }

    /** PostgreSQL's addresses may hold user and password. */
    private static String withoutUser(String url) {
        return url.replaceAll("\\?.*", "?…").replaceAll("//[^/@]*@", "//");
    }
}
