package org.waymark.indicator.importing;

import java.util.Arrays;
import java.util.List;

/** What a client would like ({@code Prefer}, RFC 7240); what nobody knows is passed over, as that asks for. */
final class Preference {
    static final String RESPOND_ASYNC = "respond-async";

    private Preference() {}

    /** @param headers each a list of preferences, with values and parameters that do not matter here */
    static boolean forJob(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(preference -> preference.split(";", 2)[0].strip())
                .anyMatch(RESPOND_ASYNC::equalsIgnoreCase);
    }
}
