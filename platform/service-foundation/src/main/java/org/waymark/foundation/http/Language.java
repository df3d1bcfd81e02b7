package org.waymark.foundation.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of the one string shown where a problem or label has two; English unless Accept-Language prefers Chinese. */
public enum Language {
    EN,
    ZH;

    public static Language of(HttpHeaders headers) {
        for (Locale accepted : headers.getAcceptableLanguages()) {
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
}
