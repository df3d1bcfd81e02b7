package org.waymark.reporting.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Definition;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.situation.Target;

/**
 * What a method says about a subject on a day, with everything it looked at.
 *
 * @param answer whether the target has been met, by the method's parameters
 * @param notCompared what is known of the series and was not compared
 * @param original empty unless the target in force asks less
 * @param baselineObserved the value of the baseline period where it is another one than the target names; never used
 */
public record Assessment(
        UUID id,
        Subject subject,
        String method,
        String version,
        Optional<Target> target,
        Optional<Definition> definition,
        TargetAnswer answer,
        Findings findings,
        List<NotCompared> notCompared,
        Optional<Original> original,
        Optional<KnownValue> baselineObserved) {

    public static Assessment of(Evidence evidence, AsOf asOf, Method method) {
        Situation situation = evidence.on(asOf);
        Findings findings = method.assess(situation);
        return new Assessment(
                AssessmentId.of(evidence.subject(), situation, method, findings),
                evidence.subject(),
                method.id(),
                method.version(),
                situation.target(),
                situation.definition(),
                TargetAnswer.of(situation, findings.parameters()),
                findings,
                NotCompared.of(situation, findings),
                evidence.beforeSoftening(asOf).map(first -> Original.of(first, method)),
                situation.baselineObserved());
    }
}
