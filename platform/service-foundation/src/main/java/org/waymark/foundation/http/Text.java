package org.waymark.foundation.http;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One sentence in the two languages of the suite. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(String zh, String en) {
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
