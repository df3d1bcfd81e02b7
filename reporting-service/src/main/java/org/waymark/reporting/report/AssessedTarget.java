package org.waymark.reporting.report;

import java.util.Comparator;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.AsOf;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.Origin;

/**
 * A target with what a method says of it.
 *
 * @param definition empty while nothing is known of the indicator
 * @param origin of the latest comparable value
 */
public record AssessedTarget(
        KnownTarget target, Optional<IndicatorBody> definition, Assessment assessment, Optional<Origin> origin) {

    static final Comparator<AssessedTarget> IN_THE_PLANS_ORDER = Comparator.comparing(
                    (AssessedTarget assessed) -> assessed.target().set().number(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(assessed -> assessed.assessment().subject().indicator())
            .thenComparing(assessed -> assessed.assessment().subject().area());

    static AssessedTarget of(TargetFacts facts, TimePeriod planStart, AsOf asOf, Method method) {
        Assessment assessment = Assessment.of(facts.evidence(planStart), asOf, method);
        return new AssessedTarget(
                facts.shown(asOf),
                facts.definition(asOf),
                assessment,
                assessment.answer().latest().map(facts::origin));
    }
}
