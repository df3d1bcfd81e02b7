package org.waymark.foundation.caller;

import java.util.Set;

/**
 * Who is calling, as a verified token says.
 *
 * @param subject the person or program ({@code sub}); kept in the journal, never published. Empty for nobody, which no
 *     token may say
 * @param client the program that obtained the token ({@code azp}), or null
 * @param agencies codes of the agencies it speaks for
 * @param traceparent W3C trace context of the request, or null
 */
public record Caller(String subject, String client, Set<String> agencies, Set<String> roles, String traceparent) {
    /** Who sends no token. */
    static final Caller NOBODY = new Caller("", null, Set.of(), Set.of(), null);

    /** Whether the request had a token. */
    public boolean isKnown() {
        return !subject.isEmpty();
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

    /**
     * Whether it is no other eyes for what was done by that subject through that client. A person stays the same
     * through whatever program; a program that acts for itself ({@code sub} is {@code azp}) is no other eyes for what
     * anybody did through it, while one person is for another who uses the same program.
     *
     * @param otherClient null where the token named none or it is lost
     */
    public boolean isNoOtherEyesThan(String otherSubject, String otherClient) {
        boolean actsForItself = subject.equals(client);
        return subject.equals(otherSubject) || actsForItself && client.equals(otherClient);
    }

    public boolean speaksFor(String agency) {
        return agencies.contains(agency);
    }
}
