package org.waymark.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.backing.testing.BackingServices;

/** Facts stored before a migration are what they would be if they came today. */
class StoredFactsTest {
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    @BeforeEach
    void a_database_of_its_own() {
        Map<String, String> access = BackingServices.configurationFor(
                "reporting_stored_" + ProcessHandle.current().pid());
        database.setUrl(access.get("quarkus.datasource.jdbc.url"));
        database.setUser(access.get("quarkus.datasource.username"));
        database.setPassword(access.get("quarkus.datasource.password"));
    }

    @Test
    void a_stored_definition_gets_the_day_its_event_told() throws SQLException {
        migrations().target("3").load().migrate();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into facts.indicator_version values
                    ('stored', 1, now(), '{"name": {"en": "First"}}'),
                    ('stored', 2, now(), '{"name": {"en": "Second"}, "effectiveFrom": "2023-07-01"}'),
                    ('stored', 3, now(), '{"name": {"en": "Third"}, "effectiveFrom": null}')
                    """);
            migrations().load().migrate();
            try (ResultSet days = statement.executeQuery(
                    "select string_agg(version || ' ' || coalesce(effective_from::text, 'always'), ', ' order by version)"
                            + " from facts.indicator_version")) {
                days.next();
                assertThat(days.getString(1)).isEqualTo("1 always, 2 2023-07-01, 3 always");
            }
        }
    }

    private FluentConfiguration migrations() {
        return Flyway.configure().dataSource(database).outOfOrder(true).locations("db/foundation", "db/migration");
    }
}
