package org.waymark.foundation.caller;

import java.util.Set;

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

    /** Whether the request had a token. */
    public boolean isKnown() {
        return !subject.equals(ANONYMOUS);
    }

    /** The same caller, with the trace context of the request. */
    Caller in(String requestTraceparent) {
        return new Caller(subject, client, agencies, roles, requestTraceparent);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whose limits count: the first agency it names or, without one, the caller itself. */
    public String party() {
        return agencies.isEmpty() ? subject : agencies.iterator().next();
    }

    public boolean speaksFor(String agency) {
        return agencies.contains(agency);
    }
}
