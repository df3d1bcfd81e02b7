package org.waymark.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.postgres.Postgres;
import org.waymark.provisioning.topic.SuiteTopic;
import org.waymark.provisioning.topic.TopicSettings;

@Execution(ExecutionMode.CONCURRENT)
class KeptFolderTest {
    @TempDir
    Path folder;

    @TempDir
    Path otherFolder;

    @Test
    void data_survives_a_restart() throws Exception {
        ServersOnFolder first = ServersOnFolder.start(folder);
        execute(first.postgres().postgres(), "create table kept as select 42 as answer");
        first.kafka().kafka().provisionTopics();
        first.stop();

        ServersOnFolder second = ServersOnFolder.start(folder);
        try {
            assertThat(answer(second.postgres().postgres())).isEqualTo(42);
            assertThat(topics(second.kafka().kafka()))
                    .hasSameSizeAs(SuiteTopic.all(TopicSettings.ofOneBroker()))
                    .contains("waymark.observations.v1.dlq");
        } finally {
            second.stop();
        }
    }

    @Test
    void a_crash_of_both_is_survived() throws Exception {
        ServersOnFolder first = ServersOnFolder.start(folder);
        execute(first.postgres().postgres(), "create table kept as select 42 as answer");
        first.kafka().process().kill();
        first.postgres().process().kill();

        ServersOnFolder second = ServersOnFolder.start(folder);
        try {
            assertThat(answer(second.postgres().postgres())).isEqualTo(42);
        } finally {
            second.stop();
        }
    }

    @Test
    void two_runs_side_by_side_do_not_meet() throws Exception {
        ServersOnFolder one = ServersOnFolder.start(folder);
        ServersOnFolder other = ServersOnFolder.start(otherFolder);
        try {
            execute(one.postgres().postgres(), "create table mine as select 1 as answer");
            execute(other.postgres().postgres(), "create table mine as select 2 as answer");
            one.kafka().kafka().provisionTopics();
            assertThat(topics(other.kafka().kafka())).isEmpty();
        } finally {
            one.stop();
            other.stop();
        }
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int answer(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select answer from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Set<String> topics(Kafka kafka) throws Exception {
        try (Admin admin = kafka.admin()) {
            return admin.listTopics().names().get(10, TimeUnit.SECONDS);
        }
    }
}
