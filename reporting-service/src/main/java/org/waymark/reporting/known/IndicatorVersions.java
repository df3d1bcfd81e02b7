package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.contracts.indicator.IndicatorDefined;

@ApplicationScoped
public class IndicatorVersions {
    private static final String LEARN =
            """
            insert into indicator_version (indicator, version, recorded_at, body)
            values (?, ?, ?, ?::json) on conflict do nothing
            """;
    private static final String OF_INDICATORS =
            """
            select indicator as code, version, null::date as effective_from, recorded_at, body
            from indicator_version where indicator = any (?) and recorded_at <= ? order by indicator, version
            """;

    private final FactStore store;

    IndicatorVersions(FactStore store) {
        this.store = store;
    }

    void learn(List<IndicatorDefined> indicators) throws SQLException {
        store.learn(LEARN, indicators, (insert, indicator) -> {
            insert.setString(1, indicator.code());
            insert.setInt(2, indicator.definitionVersion());
            insert.setObject(3, indicator.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(4, indicator.body().toString());
        });
    }

    public List<KnownVersion> of(List<String> indicators, Instant knownAt) {
        return store.read(OF_INDICATORS, KnownVersion::read, indicators, knownAt);
    }
}
