package org.waymark.reporting.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.ReasonNotCompared;
import org.waymark.reporting.situation.Situation;

/** Something known that was not compared, and why. */
public record NotCompared(KnownValue known, ReasonNotCompared reason) {

    /** Provisional values to be ignored are among the inputs, since a method may look at them; they are not compared. */
    static List<NotCompared> of(Situation situation, Findings findings) {
        Set<KnownValue> inputs = Set.copyOf(findings.inputs());
        Set<KnownValue> ignored = findings.parameters().provisional() == Provisional.IGNORE
                ? inputs.stream()
                        .filter(input -> input.isValue() && input.isProvisional())
                        .collect(Collectors.toSet())
                : Set.of();
        return situation.known().stream()
                .filter(known -> !inputs.contains(known) || ignored.contains(known))
                .map(known -> new NotCompared(
                        known,
                        ignored.contains(known)
                                ? ReasonNotCompared.PROVISIONAL
                                : why(situation, known, inputs.isEmpty())))
                .toList();
    }

    /** A method that compared values without a target left out the others for what they are. */
    private static ReasonNotCompared why(Situation situation, KnownValue known, boolean nothingCompared) {
        return nothingCompared ? situation.whyNotCompared(known) : situation.whyNotComparedWithoutTarget(known);
    }
}
