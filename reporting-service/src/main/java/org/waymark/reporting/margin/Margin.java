package org.waymark.reporting.margin;

import java.util.List;
import java.util.Optional;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.verdicthistory.StatedVerdict;

/**
 * How far a verdict is from being another one.
 *
 * @param latest the value from which distances are measured; empty where there is none, and then nothing turns
 * @param attainment where the attainment turns
 * @param word where the method's word turns; empty where the method does not look at the latest value alone, so that no
 *     single value can be named
 * @param inputs the values compared, in order of period, and what a revision of each would do
 */
public record Margin(Optional<KnownValue> latest, Turns attainment, Optional<Turns> word, List<InputEffect> inputs) {
    private static final Margin NONE = new Margin(Optional.empty(), Turns.NONE, Optional.empty(), List.of());

    public static Margin of(Situation situation, Method method) {
        return situation.canBeJudged() ? of(situation, method, method.assess(situation)) : NONE;
    }

    private static Margin of(Situation situation, Method method, Findings findings) {
        Comparison comparison = new Comparison(situation, findings.parameters());
        Optional<KnownValue> latest = comparison.latest();
        Optional<Rational> value = latest.map(KnownValue::exactly);
        Turns attainment =
                value.map(exact -> Turns.of(exact, comparison.cuts())).orElse(Turns.NONE);
        Optional<Turns> word = method.cuts(situation)
                .map(cuts -> value.map(exact -> Turns.of(exact, cuts)).orElse(Turns.NONE));
        List<InputEffect> inputs = findings.inputs().stream()
                .filter(KnownValue::isValue)
                .map(input -> effect(
                        input,
                        word.map(turns -> latest.filter(input::equals).isPresent() && (attainment.any() || turns.any()))
                                .orElse(true),
                        situation,
                        method))
                .toList();
        return new Margin(latest, attainment, word, inputs);
    }

    private static InputEffect effect(KnownValue input, boolean mayDecide, Situation situation, Method method) {
        StatedVerdict without = StatedVerdict.of(situation.without(input), method);
        return new InputEffect(input, mayDecide, without, without.isOtherThan(StatedVerdict.of(situation, method)));
    }
}
