package org.waymark.reporting.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a method says about a subject on a day, with everything it looked at.
 *
 * @param answer whether the target has been met, by the method's parameters
 * @param notCompared known values of the series that are not among the inputs
 * @param changed null if the verdict has been the same from the start
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
        List<KnownValue> notCompared,
        VerdictChange changed) {

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
                without(findings.inputs(), situation.known()),
                new VerdictHistory(evidence, asOf.knownAt(), method).lastChange(asOf.day()));
    }

    private static List<KnownValue> without(List<KnownValue> inputs, List<KnownValue> known) {
        Set<KnownValue> compared = Set.copyOf(inputs);
        return known.stream().filter(value -> !compared.contains(value)).toList();
    }
}
