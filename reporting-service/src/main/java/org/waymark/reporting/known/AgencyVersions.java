package org.waymark.reporting.known;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.contracts.agency.AgencyRegistered;

@ApplicationScoped
public class AgencyVersions {
    private static final String LEARN =
            """
            insert into agency_version (agency, version, effective_from, recorded_at, successor, body)
            values (?, ?, ?, ?, ?, ?::json) on conflict do nothing
            """;
    private static final String OF_AGENCIES =
            """
            with recursive wanted as (
                select unnest(?::text[]) as agency
                union
                select known.successor from agency_version known join wanted using (agency)
                where known.successor is not null)
            select agency as code, version, effective_from, recorded_at, body
            from agency_version join wanted using (agency)
            where recorded_at <= ? order by agency, version
            """;

    private final FactStore store;

    AgencyVersions(FactStore store) {
        this.store = store;
    }

    void learn(List<AgencyRegistered> agencies) throws SQLException {
        store.learn(LEARN, agencies, (insert, agency) -> {
            String validFrom = agency.body().path("validFrom").asText(null);
            insert.setString(1, agency.agency());
            insert.setInt(2, agency.version());
            insert.setObject(3, validFrom == null ? null : LocalDate.parse(validFrom));
            insert.setObject(4, agency.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(5, successor(agency.body()));
            insert.setString(6, agency.body().toString());
        });
    }

    /** These and whoever came after them. */
    public List<KnownVersion> of(List<String> agencies, Instant knownAt) {
        return store.read(OF_AGENCIES, KnownVersion::read, agencies, knownAt);
    }

    private static String successor(JsonNode body) {
        return body.path("successor").asText(null);
    }
}
