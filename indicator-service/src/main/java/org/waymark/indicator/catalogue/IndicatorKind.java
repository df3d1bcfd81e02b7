package org.waymark.indicator.catalogue;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;

/** Defining an indicator again adds a version; observations keep the one they were reported under. */
@Singleton
class IndicatorKind extends Kind<Indicator, IndicatorDefinition> {
    IndicatorKind() {
        super(Indicator.class, IndicatorDefinition.class, EventType.INDICATOR_DEFINED);
    }

    @Override
    protected Indicator fresh(String code, IndicatorDefinition definition) {
        return new Indicator();
    }

    /** A first definition has always held, and so has one that names no day. */
    @Override
    protected LocalDate holdsFrom(int version, IndicatorDefinition definition, Instant recordedAt) {
        return version == 1 || definition.effectiveFrom() == null ? Indicator.ALWAYS : definition.effectiveFrom();
    }

    @Override
    protected EventData event(Indicator indicator) {
        return new IndicatorDefined(indicator.code, indicator.version, indicator.recordedAt, indicator.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        IndicatorDefined defined = event.dataAs(IndicatorDefined.class);
        return new Content(defined.code(), defined.definitionVersion(), defined.recordedAt(), defined.body());
    }
}
