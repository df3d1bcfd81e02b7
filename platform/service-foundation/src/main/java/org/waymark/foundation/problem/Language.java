package org.waymark.foundation.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of a string that is shown in one language only: English, unless Accept-Language prefers Chinese. */
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

    /** None where the header cannot be read, so that the answer is sent all the same. */
    private static List<Locale> accepted(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (WebApplicationException malformed) {
            return List.of();
        }
    }
}
