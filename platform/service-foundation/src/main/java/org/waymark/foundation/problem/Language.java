package org.waymark.foundation.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of the one string shown where a problem or label has two; English unless Accept-Language prefers Chinese. */
public enum Language {
    EN,
    ZH;

    public static Language of(HttpHeaders headers) {
        for (Locale accepted : accepted(headers)) {
            switch (accepted.getLanguage()) {
                case "zh":
                    return ZH;
                case "en":
                    return EN;
                default:
                    continue;
            }
        }
        return EN;
    }

    /** None where the header cannot be read: that must not stand in the way of the answer. */
    private static List<Locale> accepted(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (WebApplicationException malformed) {
            return List.of();
        }
    }
}
