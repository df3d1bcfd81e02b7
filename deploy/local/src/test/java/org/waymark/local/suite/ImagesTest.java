package org.waymark.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImagesTest {
    private static final Set<String> SERVICES = Set.of("indicator-service");

    @Test
    void a_container_is_confined_and_its_secrets_show_in_no_list_of_processes() {
        List<String> command = new Images("docker", "1.4.0")
                .run(
                        "indicator-service",
                        Optional.of("waymark-1-indicator-service"),
                        Set.of("QUARKUS_DATASOURCE_PASSWORD", "KAFKA_BOOTSTRAP_SERVERS"),
                        List.of("rebuild", "--projection", "agencies"));

        assertThat(command)
                .startsWith("docker", "run", "--rm")
                .contains("--read-only")
                .containsSequence("--user", "10001:10001")
                .containsSequence("--cap-drop", "ALL")
                .containsSequence("--security-opt", "no-new-privileges")
                .containsSequence("--env", "KAFKA_BOOTSTRAP_SERVERS", "--env", "QUARKUS_DATASOURCE_PASSWORD")
                .endsWith("waymark/indicator-service:1.4.0", "rebuild", "--projection", "agencies");
    }

    @Test
    void what_is_missing_is_said_with_how_to_get_it() {
        assertThatThrownBy(() -> Images.tagged("never-built", SERVICES))
                .isInstanceOf(Refused.class)
                .satisfiesAnyOf(
                        refused -> assertThat(refused).hasMessageContaining("docker or podman, and neither answers"),
                        refused -> assertThat(refused)
                                .hasMessageContaining("no image waymark/indicator-service:never-built")
                                .hasMessageContaining("deploy/images/build --tag never-built makes it"));
    }
}
