package org.waymark.reporting.verdicthistory;

import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;

/**
 * A verdict in words.
 *
 * @param word of the method's scale; null where that has no words
 * @param reason why the method could not say more, else null; another reason alone is no other verdict
 */
public record StatedVerdict(Attainment attainment, String word, Reason reason) {
    public static StatedVerdict of(Situation situation, Method method) {
        Findings findings = method.assess(situation);
        Attainment attainment = situation.canBeJudged()
                ? new Comparison(situation, findings.parameters()).attainment()
                : Attainment.NOT_ASSESSABLE;
        return new StatedVerdict(attainment, findings.word(), findings.reason());
    }
}
