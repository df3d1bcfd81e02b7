package org.waymark.project.pilot;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.PilotChanged;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.time.Today;
import org.waymark.project.part.EditedPartKind;
import org.waymark.project.specialproject.ProjectPart;
import org.waymark.project.standing.Standing;

@Singleton
class PilotKind extends EditedPartKind<Pilot, PilotDefinition> {
    PilotKind(Today today) {
        super(Pilot.class, PilotDefinition.class, EventType.PILOT_CHANGED, today);
    }

    @Override
    protected Optional<Pilot> last(String project, String pilot) {
        return Pilot.last(project, pilot);
    }

    @Override
    protected void mayEdit(Standing standing, PilotDefinition definition, Pilot last) {
        editsPartOf(last == null ? definition.agency() : last.agency, standing);
    }

    @Override
    protected void check(Standing standing, String pilot, PilotDefinition definition, JsonMembers body) {
        standing.checkAgencyOfProject(definition.agency(), "agency", body);
    }

    @Override
    protected Pilot freshPart(PilotDefinition definition) {
        Pilot pilot = new Pilot();
        pilot.region = definition.region();
        pilot.agency = definition.agency();
        return pilot;
    }

    @Override
    protected String agencyOf(Pilot stored) {
        return stored.agency;
    }

    @Override
    protected EventData event(Pilot stored) {
        return new PilotChanged(
                stored.project,
                stored.part,
                stored.version,
                stored.beginning(),
                stored.recordedAt,
                stored.bodyTree(),
                stored.agency);
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        PilotChanged changed = event.dataAs(PilotChanged.class);
        return new Content(
                ProjectPart.code(changed.project(), changed.pilot()),
                changed.version(),
                changed.recordedAt(),
                changed.body());
    }
}
