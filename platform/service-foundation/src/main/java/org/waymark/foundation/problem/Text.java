package org.waymark.foundation.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sentence in the two languages of the suite. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "In one or both of Chinese and English")
public record Text(String zh, String en) {
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
