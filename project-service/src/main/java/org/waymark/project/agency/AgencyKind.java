package org.waymark.project.agency;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
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
        Agency agency = new Agency();
        agency.actedForBy = definition.actedForBy();
        agency.names = AgencyNames.searchable(definition);
        return agency;
    }

    @Override
    protected LocalDate holdsFrom(int version, AgencyDefinition definition, Instant recordedAt) {
        return definition.effectiveFrom() == null ? Agency.ALWAYS : definition.effectiveFrom();
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
