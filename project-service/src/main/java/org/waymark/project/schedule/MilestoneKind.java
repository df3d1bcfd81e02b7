package org.waymark.project.schedule;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.MilestoneChanged;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.time.Today;
import org.waymark.project.milestone.Milestone;
import org.waymark.project.milestone.MilestoneDefinition;
import org.waymark.project.news.MilestoneNews;
import org.waymark.project.specialproject.PartKind;
import org.waymark.project.specialproject.ProjectPart;

/** Every event of a milestone holds its version, so that a lost one is put back from any of them. */
@Singleton
public class MilestoneKind extends PartKind<Milestone, MilestoneDefinition> {
    private final MilestoneNews news;

    MilestoneKind(Today today, MilestoneNews news) {
        super(Milestone.class, MilestoneDefinition.class, EventType.MILESTONE_CHANGED, today);
        this.news = news;
    }

    @Override
    protected Milestone freshPart(MilestoneDefinition definition) {
        Milestone milestone = new Milestone();
        milestone.agency = definition.agency();
        milestone.due = definition.due();
        milestone.dependsOn = definition.dependencies();
        return milestone;
    }

    @Override
    protected EventData event(Milestone stored) {
        return news.defined(stored);
    }

    @Override
    protected Map<Milestone, EventData> events(List<Milestone> stored) {
        return news.defined(stored);
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        MilestoneChanged changed = event.dataAs(MilestoneChanged.class);
        return new Content(
                ProjectPart.code(changed.project(), changed.milestone()),
                changed.version(),
                changed.definedAt(),
                changed.body());
    }

    @Override
    protected String agencyOf(Milestone stored) {
        return stored.agency;
    }
}
