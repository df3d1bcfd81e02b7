package org.waymark.reporting.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.contracts.project.CoordinatorNamed;
import org.waymark.contracts.project.MilestoneChanged;
import org.waymark.contracts.project.OfficeRated;
import org.waymark.contracts.project.ProgressReported;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.contracts.project.ProjectFlagged;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

/** Events of a made-up project; each says in which hour of one Monday it was recorded. */
public record ProjectLife(String plan, String project) {
    /** Stands in what insiders alone may read. */
    public static final String SECRET = "for-insiders-alone";

    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");

    public static Instant hour(int hour) {
        return MONDAY.plusSeconds(3_600L * hour);
    }

    public List<Happened> begun(String agencies) {
        JsonNode title = NeighbourJournal.tree(
                "{\"title\": {\"en\": \"Made up\"}, \"period\": {\"start\": \"2021\", \"end\": \"2025\"}}");
        ObjectNode body = (ObjectNode) NeighbourJournal.tree(
                "{\"name\": {\"en\": \"Works\"}, \"responsibility\": {\"known\": true, \"openEnded\": false, \"agencies\": "
                        + agencies + "}}");
        body.put("plan", plan);
        return List.of(
                happened(EventType.PLAN_DEFINED, 0, new PlanDefined(plan, 1, day("2021-01-01"), null, hour(0), title)),
                happened(EventType.PROJECT_DEFINED, 0, new ProjectDefined(project, 1, null, hour(0), body)));
    }

    public Happened milestone(
            int hour, String milestone, int change, int version, String effectiveFrom, String due, String cause) {
        return milestone(hour, milestone, change, version, effectiveFrom, due, cause, "PLANNED", null, null);
    }

    /** @param on the day of a decision, null where the cause is none */
    public Happened milestone(
            int hour,
            String milestone,
            int change,
            int version,
            String effectiveFrom,
            String due,
            String cause,
            String state,
            String previousState,
            String on) {
        JsonNode body = NeighbourJournal.tree(
                """
                {"title": {"en": "Made up: %s"}, "due": "%s", "criterion": {"en": "It is there"}, "agency": "doer",
                 "reason": "%s"}
                """
                        .formatted(milestone, due, SECRET));
        MilestoneChanged.Decision decision = on == null
                ? null
                : new MilestoneChanged.Decision(
                        change,
                        cause,
                        day(on),
                        NeighbourJournal.tree("[]"),
                        SECRET,
                        "doer",
                        List.of("doer"),
                        "submitter");
        return happened(
                EventType.MILESTONE_CHANGED,
                hour,
                new MilestoneChanged(
                        project,
                        milestone,
                        change,
                        version,
                        hour(version),
                        effectiveFrom == null ? null : day(effectiveFrom),
                        body,
                        state,
                        previousState,
                        on == null ? null : day(on),
                        day(due),
                        day(due),
                        0,
                        0,
                        cause,
                        decision,
                        null,
                        "doer",
                        hour(hour)));
    }

    /** What insiders are told of a change to a report. */
    public Happened report(
            int hour, String period, int change, String decision, String state, String on, String rating) {
        return report(hour, period, change, decision, state, on, rating, false, ProgressReported.INSIDERS);
    }

    /** What anyone is told of it. */
    public Happened reportToAnyone(
            int hour, String period, int change, String decision, String state, String on, String rating) {
        return report(hour, period, change, decision, state, on, rating, rating != null, ProgressReported.ANYONE);
    }

    private Happened report(
            int hour,
            String period,
            int change,
            String decision,
            String state,
            String on,
            String rating,
            boolean published,
            String readers) {
        return happened(
                EventType.PROGRESS_REPORTED,
                hour,
                new ProgressReported(
                        UUID.nameUUIDFromBytes((project + period).getBytes()),
                        project,
                        period,
                        1,
                        change,
                        readers,
                        state,
                        day(on),
                        "doer",
                        List.of(),
                        rating,
                        rating == null ? null : SECRET,
                        published,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        new ProgressReported.Decision(decision, null, null, null, "office"),
                        "doer",
                        hour(hour)));
    }

    /** @param publishedOn null for a rating that is given and not published */
    public Happened rated(int hour, String by, String period, String rating, String on, String publishedOn) {
        boolean published = publishedOn != null;
        return happened(
                EventType.OFFICE_RATED,
                hour,
                new OfficeRated(
                        UUID.nameUUIDFromBytes((project + by + period + on).getBytes()),
                        project,
                        period,
                        published ? 2 : 1,
                        rating,
                        SECRET,
                        by,
                        null,
                        day(on),
                        published,
                        published ? "PUBLISH" : null,
                        published ? day(publishedOn) : null,
                        null,
                        hour(hour)));
    }

    public Happened flagged(int hour, String underPlan, String indicator, int change, boolean flagged, String since) {
        return happened(
                EventType.PROJECT_FLAGGED,
                hour,
                new ProjectFlagged(
                        project,
                        indicator,
                        underPlan,
                        "CN",
                        change,
                        flagged,
                        flagged ? "OFF_COURSE" : "ON_PACE",
                        day(since),
                        new ProjectFlagged.Assessment(7, day(since)),
                        hour(hour)));
    }

    public Happened coordinated(int hour, int version, String agency, String effectiveFrom) {
        JsonNode body = NeighbourJournal.tree("{\"agency\": \"%s\", \"effectiveFrom\": \"%s\", \"reason\": \"agreed\"}"
                .formatted(agency, effectiveFrom));
        return happened(
                EventType.COORDINATOR_NAMED,
                hour,
                new CoordinatorNamed(project, version, day(effectiveFrom), hour(hour), body));
    }

    private static Happened happened(EventType type, int hour, EventData data) {
        return new Happened(type, hour(hour), data);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
