package org.waymark.indicator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;

class TargetKindTest {
    private static final Instant RECORDED = Instant.parse("2026-11-22T08:00:00Z");

    private final TargetKind kind = new TargetKind();

    @Test
    void the_event_of_a_target_holds_all_that_its_version_was_made_of() throws JsonProcessingException {
        Target target = kind.fresh("ipr-14fyp/ip-royalties-trade/CN-44", null);
        target.code = "ipr-14fyp/ip-royalties-trade/CN-44";
        target.version = 2;
        target.effectiveFrom = LocalDate.of(2023, 1, 1);
        target.reason = "revised";
        target.recordedAt = RECORDED;
        target.body =
                """
                {"number":1,"baseline":{"period":"2020","value":6.30},"targets":[{"period":"2025","value":12}],
                 "cumulativeIncrease":5.7,"attribute":"BINDING","tolerance":0.5,"effectiveFrom":"2023-01-01",
                 "reason":"revised","footnote":{"zh":"注"},"sources":[{"title":"t"}],
                 "provenance":{"basis":"SOURCED","confidence":"HIGH","doubts":[],"printed":{"target":"11.2"}},
                 "unit":{"unitMeasure":"NUMBER","unitMultiplier":4},"definitionVersion":3,"justification":"Census"}
                """;

        Kind.Content content = kind.contentOf(received(kind.event(target)));

        assertThat(content.code()).isEqualTo(target.code);
        assertThat(content.version()).isEqualTo(2);
        assertThat(content.recordedAt()).isEqualTo(RECORDED);
        assertThat(content.body()).isEqualTo(target.bodyTree());
    }

    private static ReceivedEvent received(EventData event) throws JsonProcessingException {
        EventEnvelope envelope = new EventEnvelope(
                UUID.randomUUID(),
                "/indicator-service",
                EventType.TARGET_SET.type(),
                event.subject(),
                RECORDED,
                event.key(),
                1,
                1,
                null);
        String sent = EventJson.mapper().writeValueAsString(event);
        return new ReceivedEvent(
                envelope, EventType.TARGET_SET, EventJson.mapper().readTree(sent));
    }
}
