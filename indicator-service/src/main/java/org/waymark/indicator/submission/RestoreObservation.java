package org.waymark.indicator.submission;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.observation.ObservationSubmitted;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.ObservationStatus;
import org.waymark.indicator.observation.ReleaseBasis;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.VintageStates;

/** Puts vintages back. No event says who submitted them, so that is lost with the database. */
@ApplicationScoped
class RestoreObservation implements Restoration {
    private static final TypeReference<List<SourceReference>> SOURCES = new TypeReference<>() {};
    private static final Caller RECOVERY = new Caller("journal-recover", null, Set.of(), Set.of(), null);

    private final ObservationRows rows;
    private final VintageStates states;

    RestoreObservation(ObservationRows rows, VintageStates states) {
        this.rows = rows;
        this.states = states;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.OBSERVATION_SUBMITTED, EventType.OBSERVATION_RECORDED, EventType.OBSERVATION_REVISED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        // It has the members of all three events; what a public event lacks is null.
        ObservationSubmitted state = event.dataAs(ObservationSubmitted.class);
        boolean announced = event.type() != EventType.OBSERVATION_SUBMITTED;
        SeriesPeriod about =
                new SeriesPeriod(state.indicator(), state.area(), state.breakdown(), TimePeriod.parse(state.period()));
        UUID observation = rows.lock(about, state.observationId());
        List<Vintage> vintages = rows.vintages(about, observation);
        if (!observation.equals(state.observationId())) {
            return Optional.of(about.key() + " " + about.period() + " was reported anew since the restore");
        }
        if (vintages.size() >= state.vintage()) {
            Vintage there = vintages.get(state.vintage() - 1);
            if (!there.recordedAt().equals(state.recordedAt())) {
                return Optional.of(about.key() + " " + about.period() + ": vintage " + state.vintage()
                        + " was recorded anew at " + there.recordedAt() + " by " + there.submittedBy());
            }
            if (announced) {
                states.announced(vintage(state, event.data(), announced, entry), entry);
            }
            return Optional.empty();
        }
        states.add(vintage(state, event.data(), announced, entry));
        return Optional.empty();
    }

    private static Vintage vintage(ObservationSubmitted state, JsonNode data, boolean announced, long entry) {
        ReviewState reviewState = announced ? ReviewState.PUBLISHED : ReviewState.valueOf(state.reviewState());
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
                reviewState,
                state.definitionVersion(),
                state.agency(),
                RECOVERY.subject(),
                RECOVERY.client(),
                false,
                EventJson.mapper().convertValue(data.path("sources"), SOURCES),
                state.provenance() == null
                        ? null
                        : EventJson.mapper().convertValue(state.provenance(), Provenance.class),
                state.note(),
                state.reason(),
                state.justification(),
                state.changed(),
                state.recordedAt(),
                reviewState == ReviewState.PUBLISHED ? state.recordedAt() : null,
                null,
                announced,
                entry,
                state.comparable(),
                state.unit());
    }
}
