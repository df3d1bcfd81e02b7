package org.waymark.foundation.projection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.waymark.foundation.logfield.LogFields;
import org.waymark.foundation.trace.BatchSpans;
import org.waymark.foundation.trace.Tracing;

/** Says in the log and in the traces of its requests which batch is in hand. */
final class TracedBatch {
    /** Whoever reads a topic anew adds nothing to traces that ended long ago. */
    private static final Duration YOUNG = Duration.ofHours(1);

    private final Work work;
    private final Tracing tracing;

    TracedBatch(Work work, Tracing tracing) {
        this.work = work;
        this.tracing = tracing;
    }

    BatchSpans begin(ConsumerRecords<byte[], byte[]> records) {
        LogFields.put(LogFields.BATCH, places(records));
        BatchSpans spans = tracing.applying(work.projector().name());
        if (!tracing.isOff() && !work.rebuilds()) {
            long oldest = System.currentTimeMillis() - YOUNG.toMillis();
            for (ConsumerRecord<byte[], byte[]> record : records) {
                if (record.timestamp() > oldest) {
                    spans.count(traceparent(record), record.topic());
                }
            }
        }
        return spans;
    }

    void end() {
        LogFields.remove(LogFields.BATCH);
    }

    private static String traceparent(ConsumerRecord<byte[], byte[]> record) {
        Header sender = record.headers().lastHeader("traceparent");
        return sender == null || sender.value() == null ? null : new String(sender.value(), StandardCharsets.UTF_8);
    }

    private static String places(ConsumerRecords<byte[], byte[]> records) {
        return records.partitions().stream()
                .map(partition -> place(partition, records))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String place(TopicPartition partition, ConsumerRecords<byte[], byte[]> records) {
        return partition + "@" + records.records(partition).get(0).offset();
    }
}
