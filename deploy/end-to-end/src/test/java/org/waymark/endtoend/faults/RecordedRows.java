package org.waymark.endtoend.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.backing.postgres.Postgres;

/** What the services have written about a tracked plan. */
record RecordedRows(Postgres postgres) {
    private static final String VINTAGES =
            """
            select observation.area || '/' || observation.period, vintage.vintage, trim_scale(vintage.value)::text
            from observation join vintage on vintage.observation = observation.id where observation.indicator = ?
            """;
    private static final String PROJECTS =
            "select code, version, body::json -> 'name' ->> 'en' from special_project where plan = ?";

    List<Fact> of(TrackedPlan plan) throws SQLException {
        List<Fact> facts = new ArrayList<>(facts("indicator", VINTAGES, plan.code()));
        facts.addAll(facts("project", PROJECTS, plan.code()));
        return facts;
    }

    private List<Fact> facts(String database, String query, String code) throws SQLException {
        try (Connection connection = postgres.connect(database);
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                List<Fact> facts = new ArrayList<>();
                while (row.next()) {
                    facts.add(new Fact(row.getString(1), row.getLong(2), row.getString(3)));
                }
                return facts;
            }
        }
    }
}
