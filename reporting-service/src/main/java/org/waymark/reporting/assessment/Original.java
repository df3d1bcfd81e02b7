package org.waymark.reporting.assessment;

import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Target;

/**
 * What the plan wanted at first, where the target in force asks less, with what the method says of it.
 *
 * @param scale by which the method says it
 * @param word of that scale; null where it has no words
 */
public record Original(Target target, Attainment attainment, Scale scale, String word) {
    static Original of(Situation situation, Method method) {
        Findings findings = method.assess(situation);
        return new Original(
                situation.target().orElseThrow(),
                TargetAnswer.of(situation, findings.parameters()).attainment(),
                method.scale(),
                findings.word());
    }
}
