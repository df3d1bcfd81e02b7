package org.waymark.reporting.verdicthistory;

import java.util.Objects;
import org.waymark.reporting.assessment.Attained;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;

/**
 * A verdict in words.
 *
 * @param word of the method's scale; null where that has no words
 * @param reason why the method could not say more, else null
 */
public record StatedVerdict(Attainment attainment, String word, Reason reason) {
    public static StatedVerdict of(Situation situation, Method method) {
        Findings findings = method.assess(situation);
        return new StatedVerdict(
                Attained.of(situation, findings.parameters()).attainment(), findings.word(), findings.reason());
    }

    /** Another reason alone is no other verdict. */
    public boolean isOtherThan(StatedVerdict verdict) {
        return attainment != verdict.attainment || !Objects.equals(word, verdict.word);
    }
}
