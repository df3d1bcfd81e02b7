package org.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topic;
import org.waymark.kubernetes.manifest.Builds;
import org.waymark.kubernetes.manifest.Manifests;
import org.waymark.provisioning.access.Access;
import org.waymark.provisioning.access.ConsumerAccess;
import org.waymark.provisioning.access.ServiceAccess;
import org.waymark.provisioning.access.StrimziRules;

/** Users of Kafka have the rights that {@code print-acls} prints, and no others. */
class KafkaUsersTest {
    private static final Map<String, String> CHANNELS = Map.of(
            "indicator-service", "agencies",
            "project-service", "assessments",
            "reporting-service", "facts");

    @Test
    void each_service_has_what_it_needs_and_no_more() throws IOException {
        for (Map.Entry<String, String> service : CHANNELS.entrySet()) {
            assertThat(rightsOf(service.getKey()))
                    .isEqualTo(printed(
                            new ServiceAccess(service.getKey(), topicsReadBy(service.getKey(), service.getValue()))
                                    .needed()));
        }
    }

    @Test
    void a_consumer_outside_reads_what_anyone_may_read() {
        assertThat(rightsOf("example-consumer")).isEqualTo(printed(new ConsumerAccess("example-consumer").needed()));
        assertThat(rightsOf("example-consumer"))
                .noneMatch(right -> right.contains(Topic.SUBMISSIONS.topicName())
                        || right.contains(Topic.PROJECT_WORK.topicName())
                        || right.contains("Write"));
    }

    @Test
    void provisioning_makes_topics_and_reads_none() {
        assertThat(rightsOf("provision-topics"))
                .containsExactly("topic waymark. prefix [AlterConfigs, Create, Describe, DescribeConfigs]");
        assertThat(Arrays.stream(Topic.values()).map(Topic::topicName)).allMatch(name -> name.startsWith("waymark."));
    }

    @Test
    void there_are_no_other_users_and_topics_have_one_owner() {
        assertThat(Builds.production().ofKind("KafkaUser")).hasSize(5);
        assertThat(Builds.production().ofKind("KafkaTopic")).isEmpty();
        assertThat(Builds.production()
                        .one("Kafka", "waymark")
                        .at("/spec/entityOperator")
                        .has("topicOperator"))
                .isFalse();
    }

    private static List<String> topicsReadBy(String service, String channel) throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(
                Builds.repository().resolve(service).resolve("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        return List.of(properties
                .getProperty("mp.messaging.incoming." + channel + ".topics")
                .split(","));
    }

    private static Set<String> rightsOf(String user) {
        return rights(Builds.production().one("KafkaUser", user).at("/spec/authorization/acls"));
    }

    private static Set<String> printed(List<Access> needed) {
        String yaml = String.join("\n", StrimziRules.of(needed));
        return rights(Manifests.parse("print-acls", yaml).all().get(0).at("/acls"));
    }

    /** Each as one line, whatever the order of rules and operations. */
    private static Set<String> rights(JsonNode rules) {
        assertThat(rules).isNotEmpty();
        Set<String> rights = new TreeSet<>();
        for (JsonNode rule : rules) {
            Set<String> operations = new TreeSet<>();
            StreamSupport.stream(rule.path("operations").spliterator(), false)
                    .forEach(operation -> operations.add(operation.asText()));
            rights.add("%s %s %s %s"
                    .formatted(
                            rule.at("/resource/type").asText(),
                            rule.at("/resource/name").asText(),
                            rule.at("/resource/patternType").asText(),
                            operations));
        }
        return rights;
    }
}
