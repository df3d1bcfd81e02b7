package org.waymark.reporting.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The tables of the projection, looked at and meddled with from outside. */
public final class Facts {
    private final DataSource database;

    public Facts(DataSource database) {
        this.database = database;
    }

    /** Every row of every table as PostgreSQL writes it, in the order of that text. */
    public SortedMap<String, List<String>> dump() throws SQLException {
        SortedMap<String, List<String>> dump = new TreeMap<>();
        for (String table : texts("select tablename from pg_tables where schemaname = 'facts'")) {
            dump.put(table, texts("select fact::text from facts." + table + " fact order by 1"));
        }
        return dump;
    }

    /** The first column. */
    public List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    public List<String> versionsOfAgency(String agency) throws SQLException {
        return texts("select version from agency_version where agency = '" + agency + "' order by version");
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public void forgetAll() throws SQLException {
        execute(
                "truncate plan_version, target_version, indicator_version, area_version, agency_version, project_version,"
                        + " observation_vintage, observation_body, milestone_change, public_rating_change, flag_change,"
                        + " coordinator_version, conclusion_version");
    }
}
