package org.waymark.indicator.review;

import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.Vintage;

/**
 * Who submitted a vintage, for four eyes.
 *
 * @param subject {@code sub} of the token
 * @param client {@code azp} of the token, or null where it named none or is lost
 */
record Submitter(String subject, String client) {
    static Submitter of(Vintage vintage) {
        return new Submitter(vintage.submittedBy(), vintage.submittedThrough());
    }

    /**
     * A person stays the same through whatever program. A program that acts for itself ({@code sub} is {@code azp}) is
     * no other eyes for what anybody submitted through it; one person is for another, who uses the same program.
     */
    boolean is(Caller caller) {
        boolean actsForItself = caller.subject().equals(caller.client());
        return caller.subject().equals(subject)
                || actsForItself && caller.client().equals(client);
    }
}
