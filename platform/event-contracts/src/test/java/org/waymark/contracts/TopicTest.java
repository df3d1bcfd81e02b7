package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void topics_are_found_by_name_and_by_source() {
        assertThat(Topic.named("waymark.targets.v1")).contains(Topic.TARGETS);
        assertThat(Topic.named("waymark.targets.v2")).isEmpty();
        assertThat(Topic.of("/project-service")).containsExactly(Topic.AGENCIES, Topic.PROJECTS, Topic.PROJECT_WORK);
        assertThat(Topic.of("/indicator-service"))
                .containsExactly(Topic.INDICATORS, Topic.TARGETS, Topic.OBSERVATIONS, Topic.SUBMISSIONS);
    }

    @Test
    void what_is_not_public_yet_has_topics_of_its_own() {
        assertThat(Topic.values())
                .filteredOn(topic -> !topic.isPublic())
                .containsExactly(Topic.SUBMISSIONS, Topic.PROJECT_WORK);
        assertThat(EventType.OBSERVATION_SUBMITTED.isPublic()).isFalse();
        assertThat(EventType.OBSERVATION_DECIDED.isPublic()).isFalse();
        assertThat(EventType.JOURNAL_MARKER.isPublic()).isTrue();
    }

    @Test
    void dead_letters_stand_beside_their_topic() {
        assertThat(Topic.OBSERVATIONS.deadLetters()).isEqualTo("waymark.observations.v1.dlq");
    }
}
