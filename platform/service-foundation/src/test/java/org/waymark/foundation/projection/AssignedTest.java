package org.waymark.foundation.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class AssignedTest {
    private static final TopicPartition PARTITION = new TopicPartition("waymark.agencies.v1", 0);

    private final Assigned assigned = new Assigned(1);

    @Test
    void records_before_the_place_that_was_sought_belong_to_a_topic_that_was_made_anew() {
        assigned.readFrom(Map.of(PARTITION, new Place(10, 1, 1)));

        assertThat(assigned.madeAnew(recordsFrom(0))).containsExactly(PARTITION);
        assertThat(assigned.madeAnew(recordsFrom(10))).isEmpty();
    }

    @Test
    void records_before_what_was_applied_belong_to_a_topic_that_was_made_anew() {
        assigned.readFrom(Map.of(PARTITION, Place.BEGINNING));
        assigned.applied(recordsFrom(0));

        assertThat(assigned.madeAnew(recordsFrom(1))).containsExactly(PARTITION);
        assertThat(assigned.madeAnew(recordsFrom(2))).isEmpty();
    }

    @Test
    void records_before_the_place_are_expected_while_the_database_could_not_be_asked_for_it() {
        assigned.see(Map.of(PARTITION, new Place(10, 1, 1)));

        assertThat(assigned.madeAnew(recordsFrom(0))).isEmpty();
    }

    @Test
    void a_place_that_is_missing_or_before_the_one_seen_was_set_back() {
        Map<TopicPartition, Place> seen = Map.of(PARTITION, new Place(10, 1, 1));

        assertThat(Place.setBack(Map.of(), seen)).containsExactly(PARTITION);
        assertThat(Place.setBack(Map.of(PARTITION, new Place(9, 1, 1)), seen)).containsExactly(PARTITION);
        assertThat(Place.setBack(Map.of(PARTITION, new Place(11, 1, 1)), seen)).isEmpty();
    }

    /** Two of them. */
    private static ConsumerRecords<byte[], byte[]> recordsFrom(long offset) {
        return new ConsumerRecords<>(Map.of(PARTITION, List.of(record(offset), record(offset + 1))), Map.of());
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset) {
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, null, null);
    }
}
