package org.waymark.backing.identity;

import java.time.Duration;
import java.util.List;

/** Who a token speaks for. */
public record TokenRequest(String subject, List<String> agencies, List<String> roles, Duration validity) {
    public TokenRequest {
        agencies = List.copyOf(agencies);
        roles = List.copyOf(roles);
    }

    public static TokenRequest of(String subject, String agency, String... roles) {
        return new TokenRequest(subject, List.of(agency), List.of(roles), Duration.ofHours(8));
    }
}
