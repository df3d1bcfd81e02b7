package org.waymark.foundation.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of a string that is shown in one language only: English, unless Accept-Language prefers Chinese. */
public enum Language {
    EN,
    ZH;

    /** Reading many languages takes quadratic time, on the event loop. */
    private static final int LONGEST = 1_000;

    public static Language of(HttpHeaders headers) {
        return of(accepted(headers));
    }

    /** @param acceptLanguage the header, or null */
    public static Language of(String acceptLanguage) {
        return of(accepted(acceptLanguage));
    }

    private static Language of(List<Locale> languages) {
        for (Locale accepted : languages) {
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

    private static List<Locale> accepted(String header) {
        if (header == null || header.length() > LONGEST) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
