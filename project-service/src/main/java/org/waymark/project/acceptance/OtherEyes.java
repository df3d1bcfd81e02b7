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

    /**
     * A person stays the same through whatever program. A program that acts for itself ({@code sub} is {@code azp}) is
     * no other eyes for what anybody did through it; one person is for another, who uses the same program.
     */
    boolean has(Caller caller) {
        boolean actsForItself = caller.subject().equals(caller.client());
        return !caller.subject().equals(subject)
                && !(actsForItself && caller.client().equals(client));
    }
}
