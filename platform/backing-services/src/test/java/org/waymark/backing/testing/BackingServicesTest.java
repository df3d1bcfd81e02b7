package org.waymark.backing.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.waymark.backing.postgres.Postgres;

class BackingServicesTest {

    @Test
    void a_service_gets_a_database_of_its_own() throws SQLException {
        Map<String, String> indicator = BackingServices.configurationFor("indicator");
        BackingServices.configurationFor("project");
        Postgres postgres = BackingServices.postgres();
        String password = indicator.get("quarkus.datasource.password");

        try (Connection own = postgres.connect("indicator", "indicator", password);
                Statement statement = own.createStatement()) {
            statement.execute("create table things (id int)");
            assertThatThrownBy(() -> statement.execute("create role other")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("create database other")).isInstanceOf(SQLException.class);
        }
        for (String closed : new String[] {"project", "postgres", "template1"}) {
            assertThatThrownBy(() -> postgres.connect(closed, "indicator", password))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> postgres.connect("indicator", "indicator", "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void what_is_committed_is_on_disk() throws SQLException {
        try (Connection connection = BackingServices.postgres().connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select current_setting('fsync'), version()")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("on");
            assertThat(rows.getString(2)).startsWith("PostgreSQL 18");
        }
    }

    @Test
    void topics_keep_everything() throws Exception {
        ConfigResource observations = new ConfigResource(ConfigResource.Type.TOPIC, "waymark.observations.v1");
        try (Admin admin = BackingServices.kafka().admin()) {
            var config = admin.describeConfigs(List.of(observations))
                    .all()
                    .get(10, TimeUnit.SECONDS)
                    .get(observations);
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
            var topic = admin.describeTopics(List.of("waymark.observations.v1"))
                    .allTopicNames()
                    .get(10, TimeUnit.SECONDS);
            assertThat(topic.get("waymark.observations.v1").partitions()).hasSize(12);
        }
    }

    @Test
    void a_second_class_loader_finds_the_same_servers() throws Exception {
        String bootstrapServers = BackingServices.kafka().bootstrapServers();
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .map(BackingServicesTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader other = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Object kafka = other.loadClass(BackingServices.class.getName())
                    .getMethod("kafka")
                    .invoke(null);
            assertThat(kafka).hasToString("Kafka[bootstrapServers=" + bootstrapServers + "]");
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
