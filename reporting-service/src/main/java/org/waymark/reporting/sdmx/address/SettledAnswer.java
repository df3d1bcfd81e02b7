package org.waymark.reporting.sdmx.address;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.representation.EntityTag;

/** What data say as of an instant never changes: question, form and instant name the answer before it is read. */
public final class SettledAnswer {
    private static final String WEAK = "W/";

    private SettledAnswer() {}

    public static String tag(String address, Enum<?> format, Language language, Instant knownAt) {
        String named = String.join("\n", address, format.name(), language.name(), knownAt.toString());
        return WEAK + EntityTag.of(named.getBytes(StandardCharsets.UTF_8));
    }

    /** @param ifNoneMatch null where the sender has nothing */
    public static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && EntityTag.lists(ifNoneMatch, tag.substring(WEAK.length()));
    }
}
