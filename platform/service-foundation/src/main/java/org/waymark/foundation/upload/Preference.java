package org.waymark.foundation.upload;

import java.util.Arrays;
import java.util.List;

/** What a client prefers ({@code Prefer}, RFC 7240). Unknown preferences are ignored, as the RFC asks. */
public final class Preference {
    public static final String RESPOND_ASYNC = "respond-async";

    private Preference() {}

    /** @param headers each a list of preferences; their values and parameters are ignored */
    public static boolean forJob(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(preference -> preference.split(";", 2)[0].strip())
                .anyMatch(RESPOND_ASYNC::equalsIgnoreCase);
    }
}
