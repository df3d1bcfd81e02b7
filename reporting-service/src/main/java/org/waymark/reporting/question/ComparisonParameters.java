package org.waymark.reporting.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.problem.Violations;

/** The query parameters of a comparison: two days, two instants, and what reports on one day take besides. */
public class ComparisonParameters {
    @RestQuery
    @Parameter(
            description =
                    "Day compared from, in the plan's time zone; that of to when absent, and then knownFrom is needed",
            example = "2024-06-30",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String from;

    @RestQuery
    @Parameter(
            description = "Day compared to; today when absent",
            example = "2025-12-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String to;

    @RestQuery
    @Parameter(
            description = "Instant whose knowledge is compared from; that of knownTo when absent",
            example = "2026-11-30T08:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String knownFrom;

    @RestQuery
    @Parameter(
            description = "Instant whose knowledge is compared to; all there is when absent, none to come",
            example = "2026-11-30T08:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String knownTo;

    @RestQuery
    @Parameter(description = "Reference area; every area when absent, 404 where there is no such area", example = "CN")
    String area;

    @RestQuery
    @Parameter(description = "How targets are assessed", example = "linear-trajectory")
    String method;

    @RestQuery
    @Parameter(
            description = "Source and journal position the report must reach; waits up to 2 s",
            example = "[\"/indicator-service:1234\"]")
    List<String> minPosition;

    @RestQuery
    @Parameter(
            description = "Exactly the promised bytes: sorted, without generatedAt and upTo",
            example = "false",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String canonical;

    /** What is compared with. */
    public record Earlier(LocalDate day, Instant knownAt) {}

    /** Call when the question was read without a fault. */
    public Earlier earlier() {
        return new Earlier(DateParameter.of("from", from), DateParameter.instant("knownFrom", knownFrom));
    }

    /** The question that the later side answers; whatever is wrong with either side is refused with it. */
    public ReportParameters later() {
        ReportParameters later = new ReportParameters() {
            @Override
            ReportQuestion question(String plan, Clock clock) {
                return laterQuestion(plan, clock);
            }
        };
        later.canonical = canonical;
        return later;
    }

    private ReportQuestion laterQuestion(String plan, Clock clock) {
        Violations violations = new Violations();
        LocalDate dayBefore = DateParameter.of("from", from, violations);
        LocalDate day = DateParameter.of("to", to, violations);
        Instant knownBefore = DateParameter.knownAt("knownFrom", knownFrom, clock, violations);
        Instant known = DateParameter.knownAt("knownTo", knownTo, clock, violations);
        ReportQuestion question = ReportQuestion.of(plan, day, known, area, method, minPosition, violations);
        if (violations.none()) {
            new ComparedSides(dayBefore, day, knownBefore, known).check(violations);
        }
        violations.refuseIfAny();
        return question;
    }
}
