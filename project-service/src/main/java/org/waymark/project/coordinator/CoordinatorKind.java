package org.waymark.project.coordinator;

import jakarta.inject.Singleton;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.CoordinatorNamed;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;
import org.waymark.project.specialproject.Coordinator;

@Singleton
class CoordinatorKind extends Kind<Coordinator, CoordinatorDefinition> {
    CoordinatorKind() {
        super(Coordinator.class, CoordinatorDefinition.class, EventType.COORDINATOR_NAMED);
    }

    @Override
    protected Coordinator fresh(String code, CoordinatorDefinition definition) {
        Coordinator named = new Coordinator();
        named.agency = definition.agency();
        return named;
    }

    @Override
    protected EventData event(Coordinator named) {
        return new CoordinatorNamed(named.code, named.version, named.effectiveFrom, named.recordedAt, named.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        CoordinatorNamed named = event.dataAs(CoordinatorNamed.class);
        return new Content(named.project(), named.version(), named.recordedAt(), named.body());
    }
}
