package org.waymark.reporting.known;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;

@ApplicationScoped
public class AgencyVersions {
    private static final String LEARN =
            """
            insert into agency_version (agency, version, effective_from, recorded_at, successor, body, announced_at)
            values (?, ?, ?, ?, ?, ?::json, ?) on conflict do nothing
            """;
    /** An instance of before, which may still run during an upgrade, keeps another day: that in the body holds. */
    private static final String OF_AGENCIES =
            """
            with recursive wanted as (
                select unnest(?::text[]) as agency
                union
                select heir
                from agency_version known join wanted using (agency)
                cross join lateral (
                    select known.successor
                    union all
                    select json_array_elements_text(case json_typeof(known.body -> 'successors')
                        when 'array' then known.body -> 'successors' else '[]' end)) as heirs (heir)
                where heir is not null)
            select agency as code, version, (body ->> 'effectiveFrom')::date as effective_from, recorded_at,
                   announced_at, null::uuid as event_id, body
            from agency_version join wanted using (agency)
            where announced_at <= ? order by agency, version
            """;

    /** Of each its first name too: an agency that is no more is asked for by the name it had. */
    private static final String ALL =
            """
            select agency as code, version, (body ->> 'effectiveFrom')::date as effective_from, recorded_at,
                   announced_at, null::uuid as event_id, body
            from agency_version where announced_at <= ? order by agency, version
            """;

    private final Database database;

    AgencyVersions(Database database) {
        this.database = database;
    }

    void learn(List<ReceivedEvent> events) {
        database.changeEach(LEARN, events, event -> {
            AgencyRegistered agency = event.dataAs(AgencyRegistered.class);
            String effectiveFrom = agency.body().path("effectiveFrom").asText(null);
            return new Object[] {
                agency.agency(),
                agency.version(),
                effectiveFrom == null ? null : LocalDate.parse(effectiveFrom),
                agency.recordedAt(),
                successor(agency.body()),
                agency.body().toString(),
                event.envelope().knownFrom()
            };
        });
    }

    /** Of these agencies and of all their successors. */
    public List<KnownVersion<AgencyBody>> of(List<String> agencies, Instant knownAt) {
        return database.read(OF_AGENCIES, KnownVersion.of(AgencyBody.class), agencies, knownAt);
    }

    /** Every agency there was. */
    public List<KnownVersion<AgencyBody>> all(Instant knownAt) {
        return database.read(ALL, KnownVersion.of(AgencyBody.class), knownAt);
    }

    private static String successor(JsonNode body) {
        return body.path("successor").asText(null);
    }
}
