package org.waymark.indicator.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.versioned.History;
import org.waymark.indicator.catalogue.Indicator;

/**
 * A target as a client sees it.
 *
 * @param inForce whether the version shown holds on the day asked, without one today
 * @param unresolved true until its indicator is defined
 * @param notAssessable TARGET_PERIOD_TYPE where the indicator has no values of a target's period type
 * @param later the versions that will hold, in order of their days
 */
@Schema(
        name = "Target",
        requiredProperties = {
            "plan",
            "indicator",
            "area",
            "targetVersion",
            "recordedAt",
            "inForce",
            "targets",
            "attribute",
            "sources",
            "later"
        },
        examples = TargetExample.VIEW)
public record TargetView(
        String plan,
        String indicator,
        String area,
        int targetVersion,
        Instant recordedAt,
        @Schema(description = "Whether the version shown holds on the day asked for; without one, today")
                boolean inForce,
        @JsonUnwrapped TargetDefinition definition,
        @Schema(description = "True until its indicator is defined") @JsonInclude(JsonInclude.Include.NON_NULL)
                Boolean unresolved,
        @Schema(description = "TARGET_PERIOD_TYPE: the indicator has no values of the period type of a target")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                NotAssessable notAssessable,
        @Schema(description = "The versions that do not hold yet, in order of their days") List<Later> later) {
    /** Why no value can be compared with a target. */
    public enum NotAssessable {
        TARGET_PERIOD_TYPE
    }

    /** A version that does not hold yet. */
    @Schema(
            name = "LaterTarget",
            requiredProperties = {"targetVersion", "recordedAt"})
    public record Later(int targetVersion, Instant recordedAt, @JsonUnwrapped TargetDefinition definition) {}

    /**
     * @param definitions of its indicator, or null
     * @param day as of which it is shown
     */
    static TargetView of(History.Shown<Target> shown, History<Indicator> definitions, LocalDate day) {
        Target target = shown.version();
        return new TargetView(
                target.plan,
                target.indicator,
                target.area,
                target.version,
                target.recordedAt,
                shown.inForce(),
                definition(target, definitions),
                definitions == null ? true : null,
                notAssessable(target, definitions, day),
                shown.later().stream()
                        .map(later -> new Later(later.version, later.recordedAt, definition(later, definitions)))
                        .toList());
    }

    private static TargetDefinition definition(Target target, History<Indicator> definitions) {
        return definitions == null ? target.definition() : target.setUnder(definitions);
    }

    private static NotAssessable notAssessable(Target target, History<Indicator> definitions, LocalDate day) {
        if (definitions == null) {
            return null;
        }
        List<PeriodType> types = definitions
                .inForceOn(day)
                .orElseGet(definitions::first)
                .definition()
                .periodTypes();
        boolean lacksOne = target.definition().targets().stream()
                .anyMatch(value ->
                        !types.contains(TimePeriod.parse(value.period()).type()));
        return lacksOne ? NotAssessable.TARGET_PERIOD_TYPE : null;
    }
}
