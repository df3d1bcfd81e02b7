package org.waymark.indicator.observation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.observation.ObservationSubmitted;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.recovery.Restoration;

/** Puts vintages back. Who submitted them stands in no event: it is lost with the database. */
@ApplicationScoped
class RestoreObservation implements Restoration {
    private static final TypeReference<List<SourceReference>> SOURCES = new TypeReference<>() {};
    private static final String ANNOUNCED = "update vintage set announced = true where observation = ? and vintage = ?";

    private final DataSource database;
    private final ObservationRows rows;

    RestoreObservation(DataSource database, ObservationRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.OBSERVATION_SUBMITTED, EventType.OBSERVATION_RECORDED, EventType.OBSERVATION_REVISED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) throws SQLException {
        // The widest of the three: what a public event lacks is null here.
        ObservationSubmitted state = event.dataAs(ObservationSubmitted.class);
        boolean announced = event.type() != EventType.OBSERVATION_SUBMITTED;
        SeriesPeriod about =
                new SeriesPeriod(state.indicator(), state.area(), state.breakdown(), TimePeriod.parse(state.period()));
        UUID observation = rows.lock(about, state.observationId());
        List<Vintage> vintages = rows.vintages(observation);
        if (!observation.equals(state.observationId())) {
            return Optional.of(about.key() + " " + about.period() + " was reported anew since the restore");
        }
        if (vintages.size() >= state.vintage()) {
            Vintage there = vintages.get(state.vintage() - 1);
            if (!there.recordedAt().equals(state.recordedAt())) {
                return Optional.of(about.key() + " " + about.period() + ": vintage " + state.vintage()
                        + " was recorded anew at " + there.recordedAt() + " by " + there.submittedBy());
            }
            announce(there);
            return Optional.empty();
        }
        rows.restore(vintage(state, event.data(), announced, entry));
        return Optional.empty();
    }

    private static Vintage vintage(ObservationSubmitted state, JsonNode data, boolean announced, long entry) {
        return new Vintage(
                state.observationId(),
                state.vintage(),
                state.value(),
                state.missingReason(),
                ObservationStatus.valueOf(state.status()),
                state.numerator(),
                state.denominator(),
                state.releasedAt(),
                ReleaseBasis.valueOf(state.releasedAtBasis()),
                announced ? ReviewState.PUBLISHED : ReviewState.valueOf(state.reviewState()),
                state.definitionVersion(),
                state.agency(),
                "journal-recover",
                null,
                false,
                EventJson.mapper().convertValue(data.path("sources"), SOURCES),
                state.provenance() == null
                        ? null
                        : EventJson.mapper().convertValue(state.provenance(), Provenance.class),
                state.note(),
                state.reason(),
                null,
                state.changed(),
                state.recordedAt(),
                announced ? state.recordedAt() : null,
                null,
                announced,
                entry);
    }

    private void announce(Vintage vintage) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(ANNOUNCED)) {
            update.setObject(1, vintage.observation());
            update.setInt(2, vintage.number());
            update.executeUpdate();
        }
    }
}
