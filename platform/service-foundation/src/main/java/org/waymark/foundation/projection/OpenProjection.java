package org.waymark.foundation.projection;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives a projector its consumer and its place. */
@ApplicationScoped
class OpenProjection {
    private final Places places;
    private final ApplyBatch applyBatch;
    private final DeadLetterTopic deadLetterTopic;
    private final Consumers consumers;
    private final ProjectionSettings settings;

    OpenProjection(
            Places places,
            ApplyBatch applyBatch,
            DeadLetterTopic deadLetterTopic,
            Consumers consumers,
            ProjectionSettings settings) {
        this.places = places;
        this.applyBatch = applyBatch;
        this.deadLetterTopic = deadLetterTopic;
        this.consumers = consumers;
        this.settings = settings;
    }

    Projection open(Work work) {
        return new Projection(work, places, applyBatch, deadLetterTopic, consumers.of(work), settings.patience());
    }
}
