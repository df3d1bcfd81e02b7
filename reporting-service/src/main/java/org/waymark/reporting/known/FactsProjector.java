package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.Projector;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.reporting.project.LearnProjectWork;
import org.waymark.reporting.subject.MarkSubjects;
import org.waymark.reporting.subject.SettleSubjects;

/** One projector for all topics: a report names one place per source, up to which it has everything. */
@ApplicationScoped
public class FactsProjector implements Projector {
    public static final String NAME = "facts";

    /** They stand on the topics that are read, and no report shows anything of them. */
    static final Set<EventType> LEFT_ASIDE = EnumSet.of(
            EventType.RULES_DEFINED,
            EventType.PROMOTION_PLAN_DEFINED,
            EventType.PROMOTION_RESULT_REPORTED,
            EventType.REPORT_DUE,
            EventType.RISK_CHANGED,
            EventType.CONTRIBUTION_DECLARED,
            EventType.PILOT_CHANGED,
            EventType.FUNDING_REPORTED,
            EventType.ASSESSMENT_CHANGED,
            EventType.EVALUATION_ISSUED);

    private final Map<EventType, Consumer<List<ReceivedEvent>>> learners = new EnumMap<>(EventType.class);
    private final MarkSubjects markSubjects;
    private final SettleSubjects settleSubjects;

    FactsProjector(
            PlanVersions plans,
            TargetVersions targets,
            IndicatorVersions indicators,
            KnownAreas areas,
            AgencyVersions agencies,
            ProjectVersions projects,
            LearnVintages observations,
            ConclusionVersions conclusions,
            LearnProjectWork work,
            MarkSubjects markSubjects,
            SettleSubjects settleSubjects) {
        this.markSubjects = markSubjects;
        this.settleSubjects = settleSubjects;
        learners.put(EventType.PLAN_DEFINED, plans::learn);
        learners.put(EventType.TARGET_SET, targets::learn);
        learners.put(EventType.INDICATOR_DEFINED, indicators::learn);
        learners.put(EventType.AREA_DEFINED, areas::learn);
        learners.put(EventType.AGENCY_REGISTERED, agencies::learn);
        learners.put(EventType.PROJECT_DEFINED, projects::learn);
        learners.put(EventType.OBSERVATION_RECORDED, observations::learn);
        learners.put(EventType.OBSERVATION_REVISED, observations::learn);
        learners.put(EventType.OBSERVATION_WITHDRAWN, observations::learn);
        learners.put(EventType.CONCLUSION_RECORDED, conclusions::learn);
        learners.put(EventType.COORDINATOR_NAMED, work::coordinators);
        learners.put(EventType.MILESTONE_CHANGED, work::milestones);
        learners.put(EventType.PROGRESS_REPORTED, work::reports);
        learners.put(EventType.OFFICE_RATED, work::ratings);
        learners.put(EventType.PROJECT_FLAGGED, work::flags);
    }

    @Override
    public boolean tellsHowCompleteItIs() {
        return true;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The types of events from which something is kept. */
    Set<EventType> learnt() {
        return learners.keySet();
    }

    @Override
    public void apply(List<ReceivedEvent> batch) {
        Map<EventType, List<ReceivedEvent>> events = batch.stream()
                .collect(Collectors.groupingBy(
                        ReceivedEvent::type, () -> new EnumMap<>(EventType.class), Collectors.toList()));
        events.keySet().retainAll(learners.keySet());
        events.forEach((type, received) -> learners.get(type).accept(received));
        markSubjects.mark(events);
    }

    @Override
    public boolean settle() {
        return settleSubjects.settleSome();
    }

    @Override
    public void takeOver(String replaced) {
        settleSubjects.takeMarksOver(replaced);
    }
}
