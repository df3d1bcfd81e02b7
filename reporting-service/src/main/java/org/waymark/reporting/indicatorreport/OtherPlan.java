package org.waymark.reporting.indicatorreport;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.reporting.evidence.IndicatorFacts;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;

/** What another plan wants of the same indicator in the same area: the version in force on the day, else its first. */
@Schema(name = "TargetOfOtherPlan", requiredProperties = "*")
public record OtherPlan(
        String plan,
        int targetVersion,
        VersionState state,
        @Schema(nullable = true) String attribute,
        @Schema(nullable = true) UnitOfMeasure unit,
        @Schema(nullable = true) PeriodValue baseline,
        List<PeriodValue> targets) {

    static OtherPlan of(List<KnownTarget> versions, IndicatorFacts indicator, AsOf asOf) {
        TargetSet first = versions.get(0).set();
        Subject subject = new Subject(first.plan(), first.indicator(), first.area());
        TargetFacts facts = new TargetFacts(subject, versions, indicator, List.of());
        KnownTarget shown = facts.shown(asOf);
        return new OtherPlan(
                first.plan(),
                shown.version(),
                VersionState.of(shown, versions, asOf),
                shown.set().attribute(),
                facts.unit(asOf).orElse(null),
                shown.set().baseline(),
                shown.set().targets());
    }
}
