package org.waymark.indicator.observation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.observation.ObservationRecorded;
import org.waymark.contracts.observation.ObservationRevised;
import org.waymark.contracts.observation.ObservationSubmitted;
import org.waymark.contracts.observation.ObservationWithdrawn;
import org.waymark.contracts.observation.Previous;
import org.waymark.contracts.observation.Source;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.journal.Happening;

/**
 * The events of a vintage. The public one is written only once the vintage is published and its release day has come.
 */
public final class ObservationEvents {
    private ObservationEvents() {}

    /** The type of the event of a first vintage. */
    public static EventType typeOfFirst(boolean announced) {
        return announced ? EventType.OBSERVATION_RECORDED : EventType.OBSERVATION_SUBMITTED;
    }

    /** @param publicBefore the public vintage that this one replaces, or null */
    public static Happening of(SeriesPeriod about, Vintage vintage, Unit unit, Vintage publicBefore) {
        if (vintage.announced()) {
            return published(about, vintage, unit, publicBefore, vintage.recordedAt());
        }
        Previous previous = publicBefore == null ? null : publicBefore.asPrevious(unit);
        return Happening.of(
                EventType.OBSERVATION_SUBMITTED, vintage.recordedAt(), submitted(about, vintage, unit, previous));
    }

    /** @param at the instant at which it becomes public */
    public static Happening published(
            SeriesPeriod about, Vintage vintage, Unit unit, Vintage publicBefore, Instant at) {
        if (vintage.withdraws() != null) {
            return Happening.of(EventType.OBSERVATION_WITHDRAWN, at, withdrawn(about, vintage));
        }
        if (publicBefore == null) {
            return Happening.of(EventType.OBSERVATION_RECORDED, at, recorded(about, vintage, unit));
        }
        return Happening.of(
                EventType.OBSERVATION_REVISED, at, revised(about, vintage, unit, publicBefore.asPrevious(unit)));
    }

    private static ObservationRecorded recorded(SeriesPeriod about, Vintage vintage, Unit unit) {
        return new ObservationRecorded(
                vintage.observation(),
                about.indicator(),
                vintage.definitionVersion(),
                about.area(),
                about.breakdown(),
                about.period().toString(),
                about.period().type().name(),
                vintage.number(),
                vintage.value(),
                vintage.missingReason(),
                vintage.status().name(),
                unit,
                vintage.numerator(),
                vintage.denominator(),
                vintage.releasedAt(),
                vintage.releasedAtBasis().name(),
                vintage.agency(),
                sources(vintage),
                vintage.note(),
                provenance(vintage),
                vintage.recordedAt(),
                vintage.reason(),
                vintage.comparable(),
                vintage.justification());
    }

    private static ObservationRevised revised(SeriesPeriod about, Vintage vintage, Unit unit, Previous previous) {
        ObservationRecorded state = recorded(about, vintage, unit);
        return new ObservationRevised(
                state.observationId(),
                state.indicator(),
                state.definitionVersion(),
                state.area(),
                state.breakdown(),
                state.period(),
                state.periodType(),
                state.vintage(),
                state.value(),
                state.missingReason(),
                state.status(),
                state.unit(),
                state.numerator(),
                state.denominator(),
                state.releasedAt(),
                state.releasedAtBasis(),
                state.agency(),
                state.sources(),
                state.note(),
                state.provenance(),
                state.recordedAt(),
                previous,
                vintage.changed(),
                vintage.reason(),
                state.comparable(),
                state.justification());
    }

    private static ObservationWithdrawn withdrawn(SeriesPeriod about, Vintage withdrawal) {
        return new ObservationWithdrawn(
                withdrawal.observation(),
                about.indicator(),
                about.area(),
                about.breakdown(),
                about.period().toString(),
                about.period().type().name(),
                withdrawal.number(),
                withdrawal.withdraws(),
                withdrawal.agency(),
                withdrawal.reason(),
                withdrawal.knownFrom(about),
                withdrawal.recordedAt());
    }

    private static ObservationSubmitted submitted(SeriesPeriod about, Vintage vintage, Unit unit, Previous previous) {
        ObservationRecorded state = recorded(about, vintage, unit);
        return new ObservationSubmitted(
                state.observationId(),
                state.indicator(),
                state.definitionVersion(),
                state.area(),
                state.breakdown(),
                state.period(),
                state.periodType(),
                state.vintage(),
                state.value(),
                state.missingReason(),
                state.status(),
                state.unit(),
                state.numerator(),
                state.denominator(),
                state.releasedAt(),
                state.releasedAtBasis(),
                state.agency(),
                state.sources(),
                state.note(),
                state.provenance(),
                state.recordedAt(),
                previous,
                vintage.changed(),
                vintage.reason(),
                vintage.reviewState().name(),
                state.comparable(),
                state.justification());
    }

    private static List<Source> sources(Vintage vintage) {
        return vintage.sources().stream()
                .map(source -> new Source(source.title(), source.url()))
                .toList();
    }

    private static JsonNode provenance(Vintage vintage) {
        return vintage.provenance() == null ? null : EventJson.mapper().valueToTree(vintage.provenance());
    }
}
