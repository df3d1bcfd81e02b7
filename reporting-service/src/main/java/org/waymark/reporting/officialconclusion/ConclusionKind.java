package org.waymark.reporting.officialconclusion;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.conclusion.ConclusionRecorded;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;
import org.waymark.foundation.versioned.Version;

@Singleton
class ConclusionKind extends Kind<OfficialConclusion, ConclusionDefinition> {
    ConclusionKind() {
        super(OfficialConclusion.class, ConclusionDefinition.class, EventType.CONCLUSION_RECORDED);
    }

    @Override
    protected OfficialConclusion fresh(String key, ConclusionDefinition definition) {
        OfficialConclusion conclusion = new OfficialConclusion();
        conclusion.plan = key.substring(0, key.indexOf('/'));
        conclusion.dated = definition.dated();
        return conclusion;
    }

    /** A version replaces the one before, also where it corrects the day. */
    @Override
    protected LocalDate holdsFrom(int version, ConclusionDefinition definition, Instant recordedAt) {
        return Version.ALWAYS;
    }

    @Override
    protected EventData event(OfficialConclusion stored) {
        return new ConclusionRecorded(
                stored.plan, stored.shortCode(), stored.version, stored.bodyTree(), stored.recordedAt);
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        ConclusionRecorded recorded = event.dataAs(ConclusionRecorded.class);
        return new Content(
                OfficialConclusion.key(recorded.plan(), recorded.code()),
                recorded.version(),
                recorded.recordedAt(),
                recorded.body());
    }
}
