package org.waymark.foundation.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client is told when a request fails (RFC 9457). */
@Schema(description = "RFC 9457 problem details; `errors` holds every broken rule found, not only the first")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Error> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {
    /** One broken rule, in the language asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(
            Integer row,
            Integer line,
            String pointer,
            @JsonProperty @JsonInclude JsonNode value,
            String rule,
            Violation.Severity severity,
            String message) {
        static Error of(Violation violation, Language language) {
            return new Error(
                    violation.row(),
                    violation.line(),
                    violation.pointer(),
                    violation.value(),
                    violation.rule(),
                    violation.severity(),
                    violation.message().in(language));
        }
    }

    public static Problem of(Refusal refusal, Language language) {
        List<Error> errors = refusal.violations().stream()
                .map(violation -> Error.of(violation, language))
                .toList();
        return new Problem(
                refusal.type().uri(),
                refusal.type().title().in(language),
                refusal.type().status(),
                refusal.detail().in(language),
                errors.isEmpty() ? null : errors,
                refusal.members());
    }
}
