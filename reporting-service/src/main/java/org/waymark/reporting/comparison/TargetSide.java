package org.waymark.reporting.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.LatestView;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Versioned;

/**
 * A target as one side of a comparison has it.
 *
 * @param word of the method's scale; null where that has no words
 * @param providers codes of the agencies that report its values
 */
@Schema(
        name = "TargetOnSide",
        requiredProperties = {
            "attainment",
            "word",
            "reason",
            "latest",
            "target",
            "targetVersion",
            "definitionVersion",
            "providers"
        })
public record TargetSide(
        Attainment attainment,
        @Schema(nullable = true, description = "Of the method's scale: of the default method the pace") String word,
        @Schema(nullable = true) Reason reason,
        @Schema(nullable = true) Latest latest,
        @Schema(nullable = true) PeriodValue target,
        @Schema(nullable = true) Integer targetVersion,
        @Schema(nullable = true) Integer definitionVersion,
        List<String> providers) {

    /** @param value in the unit of the target on that side */
    @Schema(
            name = "LatestOnSide",
            requiredProperties = {"period", "value", "vintage"})
    public record Latest(
            String period,
            @Schema(nullable = true) BigDecimal value,
            int vintage,
            @JsonInclude(JsonInclude.Include.NON_NULL) String status) {
        static Latest of(LatestView latest) {
            return new Latest(latest.period(), latest.value(), latest.vintage(), latest.status());
        }
    }

    static TargetSide of(AssessedTarget assessed, IndicatorEntry entry) {
        Assessment assessment = assessed.assessment();
        return new TargetSide(
                assessment.answer().attainment(),
                assessment.findings().word(),
                assessment.findings().reason(),
                entry.latest() == null ? null : Latest.of(entry.latest()),
                entry.target(),
                assessment.target().map(Versioned::version).orElse(null),
                assessment.definition().map(Versioned::version).orElse(null),
                entry.providers().stream()
                        .map(provider -> provider.who().agency())
                        .toList());
    }

    boolean saysAnother(TargetSide other) {
        return attainment != other.attainment || !Objects.equals(word, other.word);
    }

    /** Names of the members that differ, in their order. */
    static List<String> changed(TargetSide from, TargetSide to) {
        if (from == null || to == null) {
            return List.of("known");
        }
        List<String> names = new ArrayList<>();
        add(names, "attainment", from.attainment, to.attainment);
        add(names, "word", from.word, to.word);
        add(names, "reason", from.reason, to.reason);
        add(names, "latest", from.latest, to.latest);
        add(names, "target", from.target, to.target);
        add(names, "targetVersion", from.targetVersion, to.targetVersion);
        add(names, "definitionVersion", from.definitionVersion, to.definitionVersion);
        add(names, "providers", from.providers, to.providers);
        return names;
    }

    private static void add(List<String> names, String name, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            names.add(name);
        }
    }
}
