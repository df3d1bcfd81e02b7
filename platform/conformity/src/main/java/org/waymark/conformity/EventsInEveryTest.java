package org.waymark.conformity;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;

/** Fails the test whose service writes an event into its journal that breaks the event's schema. */
public final class EventsInEveryTest implements QuarkusTestAfterEachCallback {
    /** At most the last 1,000: of an import of many rows only its end is checked. */
    private static final String NEWS =
            "select entry, type, data from journal where entry > ? order by entry desc limit 1000";

    private final EventSchemas schemas = EventSchemas.load();
    private long lastEntry;

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                PreparedStatement select = connection.prepareStatement(NEWS)) {
            select.setLong(1, lastEntry);
            List<String> broken = broken(select);
            if (!broken.isEmpty()) {
                throw new AssertionError("journalled against their schemas: " + broken);
            }
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<String> broken(PreparedStatement select) throws SQLException, IOException {
        List<String> broken = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                lastEntry = Math.max(lastEntry, row.getLong(1));
                EventType type = EventType.of(row.getString(2)).orElseThrow();
                schemas.violations(type, EventJson.mapper().readTree(row.getString(3))).stream()
                        .map(violation -> type + " " + violation)
                        .forEach(broken::add);
            }
        }
        return broken;
    }
}
