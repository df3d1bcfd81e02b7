package org.waymark.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.contracts.area.AreaDefined;
import org.waymark.contracts.assessment.AssessmentChanged;
import org.waymark.contracts.conclusion.ConclusionRecorded;
import org.waymark.contracts.evaluation.EvaluationIssued;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.contracts.journal.JournalMarker;
import org.waymark.contracts.observation.ObservationDecided;
import org.waymark.contracts.observation.ObservationRecorded;
import org.waymark.contracts.observation.ObservationRevised;
import org.waymark.contracts.observation.ObservationSubmitted;
import org.waymark.contracts.observation.ObservationWithdrawn;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.contracts.project.ContributionDeclared;
import org.waymark.contracts.project.CoordinatorNamed;
import org.waymark.contracts.project.FundingReported;
import org.waymark.contracts.project.MilestoneChanged;
import org.waymark.contracts.project.OfficeRated;
import org.waymark.contracts.project.PilotChanged;
import org.waymark.contracts.project.ProgressReported;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.contracts.project.ProjectFlagged;
import org.waymark.contracts.project.ReportDue;
import org.waymark.contracts.project.RiskChanged;
import org.waymark.contracts.promotion.PromotionPlanDefined;
import org.waymark.contracts.promotion.PromotionResultReported;
import org.waymark.contracts.rule.RulesDefined;

/** Everything that can stand on a topic; an incompatible change is a new type {@code v2} beside {@code v1}. */
public enum EventType {
    INDICATOR_DEFINED("org.waymark.indicator.defined.v1", Topic.INDICATORS, IndicatorDefined.class),
    RULES_DEFINED("org.waymark.rules.defined.v1", Topic.INDICATORS, RulesDefined.class),
    AREA_DEFINED("org.waymark.area.defined.v1", Topic.INDICATORS, AreaDefined.class),
    PLAN_DEFINED("org.waymark.plan.defined.v1", Topic.TARGETS, PlanDefined.class),
    TARGET_SET("org.waymark.target.set.v1", Topic.TARGETS, TargetSet.class),
    OBSERVATION_RECORDED("org.waymark.observation.recorded.v1", Topic.OBSERVATIONS, ObservationRecorded.class),
    OBSERVATION_REVISED("org.waymark.observation.revised.v1", Topic.OBSERVATIONS, ObservationRevised.class),
    OBSERVATION_WITHDRAWN("org.waymark.observation.withdrawn.v1", Topic.OBSERVATIONS, ObservationWithdrawn.class),
    OBSERVATION_SUBMITTED("org.waymark.observation.submitted.v1", Topic.SUBMISSIONS, ObservationSubmitted.class),
    OBSERVATION_DECIDED("org.waymark.observation.decided.v1", Topic.SUBMISSIONS, ObservationDecided.class),
    AGENCY_REGISTERED("org.waymark.agency.registered.v1", Topic.AGENCIES, AgencyRegistered.class),
    PROJECT_DEFINED("org.waymark.project.defined.v1", Topic.PROJECTS, ProjectDefined.class),
    COORDINATOR_NAMED("org.waymark.coordinator.named.v1", Topic.PROJECTS, CoordinatorNamed.class),
    PROMOTION_PLAN_DEFINED("org.waymark.promotion-plan.defined.v1", Topic.PROJECTS, PromotionPlanDefined.class),
    PROMOTION_RESULT_REPORTED(
            "org.waymark.promotion-result.reported.v1", Topic.PROJECTS, PromotionResultReported.class),
    RISK_CHANGED("org.waymark.risk.changed.v1", Topic.PROJECTS, Topic.PROJECT_WORK, RiskChanged.class),
    CONTRIBUTION_DECLARED("org.waymark.contribution.declared.v1", Topic.PROJECTS, ContributionDeclared.class),
    PILOT_CHANGED("org.waymark.pilot.changed.v1", Topic.PROJECTS, PilotChanged.class),
    FUNDING_REPORTED("org.waymark.funding.reported.v1", Topic.PROJECTS, FundingReported.class),
    PROJECT_FLAGGED("org.waymark.project.flagged.v1", Topic.PROJECTS, ProjectFlagged.class),
    MILESTONE_CHANGED("org.waymark.milestone.changed.v1", Topic.PROJECTS, Topic.PROJECT_WORK, MilestoneChanged.class),
    PROGRESS_REPORTED("org.waymark.progress.reported.v1", Topic.PROJECTS, Topic.PROJECT_WORK, ProgressReported.class),
    OFFICE_RATED("org.waymark.office.rated.v1", Topic.PROJECTS, Topic.PROJECT_WORK, OfficeRated.class),
    REPORT_DUE("org.waymark.report.due.v1", Topic.PROJECT_WORK, ReportDue.class),
    ASSESSMENT_CHANGED("org.waymark.assessment.changed.v1", Topic.ASSESSMENTS, AssessmentChanged.class),
    CONCLUSION_RECORDED("org.waymark.conclusion.recorded.v1", Topic.ASSESSMENTS, ConclusionRecorded.class),
    EVALUATION_ISSUED("org.waymark.evaluation.issued.v1", Topic.ASSESSMENTS, EvaluationIssued.class),
    /** Stands on every partition of every topic, so it has no topic of its own. */
    JOURNAL_MARKER("org.waymark.journal.marker.v1", null, JournalMarker.class);

    private static final Map<String, EventType> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));

    private final String type;
    private final Topic topic;
    private final Topic internal;
    private final Class<? extends EventData> data;

    EventType(String type, Topic topic, Class<? extends EventData> data) {
        this(type, topic, topic, data);
    }

    /** @param internal the topic of those events that {@link EventData#mayBeReadByAnyone not anyone may read} */
    EventType(String type, Topic topic, Topic internal, Class<? extends EventData> data) {
        this.type = type;
        this.topic = topic;
        this.internal = internal;
        this.data = data;
    }

    /** The CloudEvents {@code type}. */
    public String type() {
        return type;
    }

    /** The topic of what anyone may read, or the only one; null for the marker alone. */
    public Topic topic() {
        return topic;
    }

    /** The topic on which this event of the type stands. */
    public Topic topicOf(EventData event) {
        return event.mayBeReadByAnyone() ? topic : internal;
    }

    /** Whether events of this type stand on the topic; the marker stands on every one. */
    public boolean standsOn(Topic one) {
        return topic == null || topic == one || internal == one;
    }

    public Class<? extends EventData> data() {
        return data;
    }

    /** Where every service has the schema of the data, and the schema's {@code $id}. */
    public String schemaPath() {
        return schemaPath(type);
    }

    /** The same for a type that this version may not know yet. */
    static String schemaPath(String type) {
        return "/schemas/" + type + ".json";
    }

    public boolean isPublic() {
        return topic == null || topic.isPublic();
    }

    public static Optional<EventType> of(String type) {
        return type == null ? Optional.empty() : Optional.ofNullable(BY_TYPE.get(type));
    }
}
