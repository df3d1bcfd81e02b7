package org.waymark.indicator.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.foundation.command.RunCommand;
import org.waymark.foundation.projection.ReceivedEvent;

@QuarkusTest
class KnownAgenciesTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final int VERSIONS = 5;

    @Inject
    KnownAgencies agencies;

    @Inject
    RunCommand runCommand;

    @ParameterizedTest
    @ValueSource(ints = {1, 42, 2026})
    void news_shuffled_and_doubled_end_in_the_latest_names(int seed) {
        Random random = new Random(seed);
        List<String> codes = List.of("shuffled-one-" + seed, "shuffled-two-" + seed);
        List<ReceivedEvent> log = new ArrayList<>();
        for (int version = 1; version <= VERSIONS; version++) {
            for (String code : codes) {
                log.addAll(Collections.nCopies(2, registered(code, version)));
            }
        }
        Collections.shuffle(log, random);

        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(6));
            List<ReceivedEvent> batch = log.subList(from, to);
            QuarkusTransaction.requiringNew().call(() -> {
                agencies.apply(batch);
                return null;
            });
            from = to;
        }

        assertThat(agencies.names(codes)).isEqualTo(Map.of(codes.get(0), name(VERSIONS), codes.get(1), name(VERSIONS)));
    }

    @Test
    void they_can_be_rebuilt() {
        assertThat(runCommand.run("rebuild", "--projection", "agencies")).isZero();
    }

    private static ReceivedEvent registered(String code, int version) {
        ObjectNode body = EventJson.mapper().createObjectNode();
        body.set("name", name(version));
        AgencyRegistered data = new AgencyRegistered(code, version, MONDAY, body);
        EventType type = EventType.AGENCY_REGISTERED;
        return new ReceivedEvent(
                new EventEnvelope(
                        UUID.randomUUID(), type.topic().source(), type.type(), code, MONDAY, code, version, 1, null),
                type,
                EventJson.mapper().valueToTree(data));
    }

    private static JsonNode name(int version) {
        return EventJson.mapper().createObjectNode().put("en", "Version " + version);
    }
}
