package org.waymark.reporting.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** The tables of the projection, looked at and meddled with from outside. */
public final class Facts {
    private final DataSource database;

    public Facts(DataSource database) {
        this.database = database;
    }

    /** Every row of every table as PostgreSQL writes it, in the order of that text, once no subject is stale. */
    public SortedMap<String, List<String>> dump() throws SQLException {
        awaitLedger();
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

    /** While no batch is applied, no report is drawn and no worker is at work. */
    public void forgetAll() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select from projection_place order by projection, topic, partition for update");
            statement.execute("lock table projection_switch in access exclusive mode");
            statement.execute(
                    "truncate plan_version, target_version, indicator_version, area_version, agency_version,"
                            + " project_version, observation_vintage, observation_body, milestone_change,"
                            + " public_rating_change, flag_change, coordinator_version, conclusion_version, subject, stale_subject, verdict");
            connection.commit();
        }
    }

    /** Until no subject is stale; fails after 60 s. */
    public void awaitLedger() {
        Awaitility.await("an empty stale_subject")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> texts("select subject from stale_subject limit 1").isEmpty());
    }
}
