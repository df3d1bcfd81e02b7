package org.waymark.reporting.assessment;

import java.util.Optional;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Situation;

/**
 * Whether the last target has been met.
 *
 * @param latest the latest comparable value
 * @param isFinal the value of the last target period is known
 */
public record Attained(Optional<KnownValue> latest, Attainment attainment, Optional<Met> met, boolean isFinal) {
    static final Attained NOTHING = new Attained(Optional.empty(), Attainment.NOT_ASSESSABLE, Optional.empty(), false);

    /** A target whose indicator is not defined yet has no direction: nothing can be said. */
    public static Attained of(Situation situation, Parameters parameters) {
        return situation.canBeJudged() ? of(new Comparison(situation, parameters)) : NOTHING;
    }

    static Attained of(Comparison comparison) {
        Optional<KnownValue> latest = comparison.latest();
        return new Attained(
                latest,
                comparison.attainment(),
                Optional.ofNullable(Met.of(comparison)),
                latest.map(KnownValue::period)
                        .equals(Optional.of(comparison.target().last().period())));
    }
}
