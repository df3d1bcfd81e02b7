package org.waymark.project.agency;

import jakarta.inject.Singleton;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;

@Singleton
class AgencyKind extends Kind<Agency, AgencyDefinition> {
    AgencyKind() {
        super(Agency.class, AgencyDefinition.class, EventType.AGENCY_REGISTERED);
    }

    @Override
    protected Agency fresh(String code, AgencyDefinition definition) {
        return new Agency();
    }

    @Override
    protected EventData event(Agency agency) {
        return new AgencyRegistered(agency.code, agency.version, agency.recordedAt, agency.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        AgencyRegistered registered = event.dataAs(AgencyRegistered.class);
        return new Content(registered.agency(), registered.version(), registered.recordedAt(), registered.body());
    }
}
