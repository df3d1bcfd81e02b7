package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.contracts.EventType;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.contracts.area.AreaDefined;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.foundation.projection.Projector;
import org.waymark.foundation.projection.ReceivedEvent;

/** One projector for all topics: a report names one place per source, up to which it has everything. */
@ApplicationScoped
public class FactsProjector implements Projector {
    public static final String NAME = "facts";

    private final PlanVersions plans;
    private final TargetVersions targets;
    private final IndicatorVersions indicators;
    private final KnownAreas areas;
    private final AgencyVersions agencies;
    private final ProjectVersions projects;
    private final ObservationVintages observations;

    FactsProjector(
            PlanVersions plans,
            TargetVersions targets,
            IndicatorVersions indicators,
            KnownAreas areas,
            AgencyVersions agencies,
            ProjectVersions projects,
            ObservationVintages observations) {
        this.plans = plans;
        this.targets = targets;
        this.indicators = indicators;
        this.areas = areas;
        this.agencies = agencies;
        this.projects = projects;
        this.observations = observations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<ReceivedEvent> batch) {
        Map<EventType, List<ReceivedEvent>> events = batch.stream()
                .collect(Collectors.groupingBy(
                        ReceivedEvent::type, () -> new EnumMap<>(EventType.class), Collectors.toList()));
        plans.learn(data(events, EventType.PLAN_DEFINED, PlanDefined.class));
        targets.learn(events.getOrDefault(EventType.TARGET_SET, List.of()));
        indicators.learn(data(events, EventType.INDICATOR_DEFINED, IndicatorDefined.class));
        areas.learn(data(events, EventType.AREA_DEFINED, AreaDefined.class));
        agencies.learn(data(events, EventType.AGENCY_REGISTERED, AgencyRegistered.class));
        projects.learn(data(events, EventType.PROJECT_DEFINED, ProjectDefined.class));
        observations.learn(events.getOrDefault(EventType.OBSERVATION_RECORDED, List.of()));
        observations.learn(events.getOrDefault(EventType.OBSERVATION_REVISED, List.of()));
        observations.learn(events.getOrDefault(EventType.OBSERVATION_WITHDRAWN, List.of()));
    }

    private static <T> List<T> data(Map<EventType, List<ReceivedEvent>> events, EventType type, Class<T> record) {
        return events.getOrDefault(type, List.of()).stream()
                .map(event -> event.dataAs(record))
                .toList();
    }
}
