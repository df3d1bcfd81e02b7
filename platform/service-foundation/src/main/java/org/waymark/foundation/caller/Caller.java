package org.waymark.foundation.caller;

import java.util.Set;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;

/**
 * Who is calling, as a verified token says.
 *
 * @param subject the person or program ({@code sub}); kept in the journal, never published
 * @param client the program that obtained the token ({@code azp}), or null
 * @param agencies codes of the agencies it speaks for
 * @param traceparent W3C trace context of the request, or null
 */
public record Caller(String subject, String client, Set<String> agencies, Set<String> roles, String traceparent) {
    static final String ANONYMOUS = "anonymous";

    /** Whether a token said who it is. */
    public boolean isKnown() {
        return !subject.equals(ANONYMOUS);
    }

    /** The same caller in a request of that trace context. */
    Caller in(String requestTraceparent) {
        return new Caller(subject, client, agencies, roles, requestTraceparent);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean speaksFor(String agency) {
        return agencies.contains(agency);
    }

    public String onlyAgency() {
        if (agencies.size() != 1) {
            throw Refusal.of(
                    ProblemType.FORBIDDEN,
                    "令牌须恰好代表一个机构，现为 " + agencies.size() + " 个",
                    "The token must speak for exactly one agency; it speaks for " + agencies.size());
        }
        return agencies.iterator().next();
    }
}
