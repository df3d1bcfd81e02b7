package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;

@ApplicationScoped
public class IndicatorVersions {
    private static final String LEARN =
            """
            insert into indicator_version (indicator, version, effective_from, recorded_at, body, announced_at, event_id)
            values (?, ?, ?, ?, ?::json, ?, ?) on conflict do nothing
            """;
    /**
     * A first version has always held, whatever it says. An instance that does not know the column yet, and still runs
     * during an upgrade, leaves it empty.
     */
    private static final String OF_INDICATORS =
            """
            select indicator as code, version, recorded_at, announced_at, event_id, body,
                   case when version > 1 then coalesce(effective_from, (body ->> 'effectiveFrom')::date) end
                       as effective_from
            from indicator_version where indicator = any (?) and announced_at <= coalesce(?::timestamptz, 'infinity') order by indicator, version
            """;

    private final Database database;

    IndicatorVersions(Database database) {
        this.database = database;
    }

    void learn(List<ReceivedEvent> events) {
        database.changeEach(LEARN, events, event -> {
            IndicatorDefined indicator = event.dataAs(IndicatorDefined.class);
            String effectiveFrom = indicator.body().path("effectiveFrom").asText(null);
            return new Object[] {
                indicator.code(),
                indicator.definitionVersion(),
                effectiveFrom == null ? null : LocalDate.parse(effectiveFrom),
                indicator.recordedAt(),
                indicator.body().toString(),
                event.envelope().knownFrom(),
                event.envelope().id()
            };
        });
    }

    public List<KnownVersion<IndicatorBody>> of(List<String> indicators, Instant knownAt) {
        return database.read(OF_INDICATORS, KnownVersion.of(IndicatorBody.class), indicators, knownAt);
    }

    /** All that are known. */
    public List<KnownVersion<IndicatorBody>> of(List<String> indicators) {
        return of(indicators, null);
    }
}
