package org.waymark.provisioning.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
    private static final String BEGIN =
            "kafka-acls.sh --bootstrap-server \"$KAFKA\" --command-config \"$ADMIN\" --add --allow-principal ";

    @Test
    void a_service_gets_what_it_writes_and_reads_and_nothing_on_the_cluster() {
        List<Access> needed = new ServiceAccess("project-service", List.of("waymark.assessments.v1")).needed();

        assertThat(CommandLines.of("User:project-service", needed))
                .containsExactly(
                        all("Read", "Write", "--topic waymark.agencies.v1"),
                        all("Read", "Write", "--topic waymark.projects.v1"),
                        all("Read", "Write", "--topic waymark.project-work.v1"),
                        one("Read", "--topic waymark.assessments.v1"),
                        one("Write", "--topic waymark.assessments.v1.dlq"),
                        all("Read", "Write", "--topic waymark.heartbeats.v1"),
                        one("Read", "--resource-pattern-type prefixed --group project-service-"),
                        one("Write", "--transactional-id project-service-relay"));
    }

    @Test
    void a_service_that_reads_its_own_topic_gets_one_line_for_it() {
        List<Access> needed = new ServiceAccess("reporting-service", List.of("waymark.assessments.v1")).needed();

        assertThat(CommandLines.of("User:r", needed))
                .filteredOn(line -> line.endsWith("--topic waymark.assessments.v1"))
                .singleElement()
                .asString()
                .contains("--operation Read --operation Write");
    }

    @Test
    void a_consumer_gets_what_anyone_may_read() {
        List<String> lines = StrimziRules.of(new ConsumerAccess("statistics-bureau").needed());

        assertThat(lines)
                .contains("      name: waymark.observations.v1", "      name: waymark.heartbeats.v1")
                .noneMatch(
                        line -> line.contains("submissions") || line.contains("project-work") || line.contains("dlq"))
                .noneMatch(line -> line.contains("Write"));
        assertThat(lines.subList(lines.size() - 10, lines.size()))
                .containsExactly(
                        "  - resource:",
                        "      type: group",
                        "      name: statistics-bureau",
                        "      patternType: literal",
                        "    operations: [Read, Describe]",
                        "  - resource:",
                        "      type: group",
                        "      name: statistics-bureau.",
                        "      patternType: prefix",
                        "    operations: [Read, Describe]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "*", "statistics.bureau", "reporting-service-", "project-service-facts"})
    void a_consumer_whose_groups_could_be_somebody_elses_is_refused(String name) {
        assertThatThrownBy(() -> new ConsumerAccess(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_with_blanks_is_quoted_for_the_shell() {
        List<Access> needed = new ConsumerAccess("statistics-bureau").needed();

        assertThat(CommandLines.of("User:CN=bureau, O=It's", needed))
                .allMatch(line -> line.startsWith(BEGIN + "'User:CN=bureau, O=It'\\''s' --operation"));
    }

    @Test
    void a_topic_that_nobody_knows_is_a_mistake() {
        assertThatThrownBy(() -> new ServiceAccess("project-service", List.of("waymark.typo.v1")))
                .hasMessage("project-service reads waymark.typo.v1, which is no topic of the suite");
    }

    private static String all(String first, String second, String thing) {
        return BEGIN + "User:project-service --operation " + first + " --operation " + second + " --operation Describe "
                + thing;
    }

    private static String one(String operation, String thing) {
        return BEGIN + "User:project-service --operation " + operation + " --operation Describe " + thing;
    }
}
