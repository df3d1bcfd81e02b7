package org.waymark.project.acceptance;

import org.waymark.foundation.caller.Caller;
import org.waymark.project.milestone.MilestoneDecision;

/**
 * Who said that a milestone is reached.
 *
 * @param subject {@code sub} of the token
 * @param client {@code azp} of the token, or null where it named none or is lost
 */
record OtherEyes(String subject, String client) {
    static OtherEyes than(MilestoneDecision reached) {
        return new OtherEyes(reached.decidedBy, reached.decidedThrough);
    }

    boolean has(Caller caller) {
        return !caller.isNoOtherEyesThan(subject, client);
    }
}
