package org.waymark.foundation.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client is told when a request fails (RFC 9457). */
@Schema(
        description = "RFC 9457 problem details; `errors` holds every broken rule found, up to the first 1,000. "
                + "A type may add members of its own, such as limit or currentEtag",
        requiredProperties = {"type", "title", "status", "detail"},
        additionalProperties = Schema.True.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "Names the kind of problem, described at that address") String type,
        String title,
        int status,
        String detail,
        List<Error> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {
    /** One broken rule, in the language asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "BrokenRule",
            requiredProperties = {"pointer", "value", "rule", "severity", "message"})
    public record Error(
            @Schema(description = "Data row from 1 in a bulk request") Integer row,
            @Schema(description = "Line of the source text from 1") Integer line,
            @Schema(description = "JSON pointer to the member, or ?name of a query parameter") String pointer,
            @JsonProperty
                    @JsonInclude
                    @Schema(implementation = Object.class, description = "What was sent there, null where nothing was")
                    JsonNode value,
            @Schema(description = "The rule's stable id") String rule,
            Violation.Severity severity,
            String message) {
        public static Error of(Violation violation, Language language) {
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
