package org.waymark.project.agency;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.contracts.EventType;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.Precondition;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.PutVersion.Put;

/** Registering an agency again adds a version; the same again records nothing. */
@ApplicationScoped
public class RegisterAgency {
    private final PutVersion putVersion;

    RegisterAgency(PutVersion putVersion) {
        this.putVersion = putVersion;
    }

    public Put<Agency> register(String code, AgencyDefinition definition, Precondition precondition, Caller caller) {
        return putVersion.put(
                new Agency(),
                code,
                definition,
                definition.validFrom(),
                null,
                precondition,
                caller,
                EventType.AGENCY_REGISTERED,
                Agency::event);
    }
}
