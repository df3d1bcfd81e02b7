package org.waymark.foundation.projection;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * A record that a projection could not read, with its topic, partition and offset.
 *
 * @param key null where the record had none
 * @param type as its header says, or null
 */
public record DeadLetter(
        String projection, String topic, int partition, long offset, String key, String type, String reason) {
    private static final int LONGEST_TEXT = 1_000;

    public DeadLetter {
        key = storable(key);
        type = storable(type);
        reason = storable(reason);
    }

    static DeadLetter of(String projection, ConsumerRecord<byte[], byte[]> record, String reason) {
        Header type = record.headers().lastHeader("ce_type");
        return new DeadLetter(
                projection,
                record.topic(),
                record.partition(),
                record.offset(),
                text(record.key()),
                type == null ? null : text(type.value()),
                reason);
    }

    DeadLetter because(String otherReason) {
        return new DeadLetter(projection, topic, partition, offset, key, type, otherReason);
    }

    boolean isOf(ConsumerRecord<byte[], byte[]> record) {
        return record.offset() == offset && Objects.equals(key, storable(text(record.key())));
    }

    TopicPartition topicPartition() {
        return new TopicPartition(topic, partition);
    }

    /** {@code topic-partition@offset}. */
    public String place() {
        return topic + "-" + partition + "@" + offset;
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Removes NUL, which PostgreSQL cannot store: otherwise the letter would be tried for ever. */
    private static String storable(String text) {
        if (text == null) {
            return null;
        }
        String whole = text.replace('\0', '\uFFFD');
        return whole.length() > LONGEST_TEXT ? whole.substring(0, LONGEST_TEXT) : whole;
    }
}
