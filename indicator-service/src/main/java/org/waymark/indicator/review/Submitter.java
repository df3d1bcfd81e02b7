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

    boolean is(Caller caller) {
        return caller.isNoOtherEyesThan(subject, client);
    }
}
