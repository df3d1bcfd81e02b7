package org.waymark.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class FactsProjectorTest {
    @Inject
    FactsProjector projector;

    @ConfigProperty(name = "mp.messaging.incoming.facts.topics")
    List<String> topics;

    @Test
    void every_type_on_a_topic_that_is_read_is_learnt_or_left_aside_on_purpose() {
        Set<EventType> told = Arrays.stream(EventType.values())
                .filter(type -> type != EventType.JOURNAL_MARKER)
                .filter(type -> topics.stream()
                        .anyMatch(topic -> type.standsOn(Topic.named(topic).orElseThrow())))
                .collect(Collectors.toSet());

        Set<EventType> known = EnumSet.copyOf(projector.learnt());
        known.addAll(FactsProjector.LEFT_ASIDE);
        assertThat(known).isEqualTo(told);
        assertThat(projector.learnt()).doesNotContainAnyElementsOf(FactsProjector.LEFT_ASIDE);
    }
}
