package org.waymark.foundation.management;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps what Kafka's clients measure bounded. They measure each topic twice, the second time with its dots as
 * underscores (KIP-1109), and a relay's producer has a new name in each term.
 */
@Singleton
class KafkaMeters {
    private static final String KAFKA = "kafka.";
    private static final Pattern TERM = Pattern.compile("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");

    @Produces
    @Singleton
    MeterFilter once() {
        return new MeterFilter() {
            @Override
            public MeterFilterReply accept(Meter.Id id) {
                String topic = id.getName().startsWith(KAFKA) ? id.getTag("topic") : null;
                return topic != null && topic.startsWith("waymark_") ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
            }

            @Override
            public Meter.Id map(Meter.Id id) {
                String client = id.getName().startsWith(KAFKA) ? id.getTag("client.id") : null;
                return client != null && TERM.matcher(client).find() ? id.replaceTags(withoutTerm(id)) : id;
            }
        };
    }

    private static List<Tag> withoutTerm(Meter.Id id) {
        return id.getTags().stream()
                .map(tag -> tag.getKey().equals("client.id")
                        ? Tag.of(tag.getKey(), TERM.matcher(tag.getValue()).replaceFirst(""))
                        : tag)
                .toList();
    }
}
