package org.waymark.foundation.refusedwrite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.foundation.problem.Problem;

/**
 * Why a write was refused, without any value of it.
 *
 * @param type the last part of the problem's type, or null where the answer is no problem
 * @param errors how many were found
 * @param rules each once
 * @param rejected rows that were not recorded, or null where it was no matter of rows
 * @param reference by which the log of failures names it, or null
 */
record Reason(String type, long errors, Set<String> rules, Long rejected, String reference) {
    static final Reason UNKNOWN = new Reason(null, 0, Set.of(), null, null);

    static Reason of(Problem problem) {
        List<Problem.Error> errors = problem.errors() == null ? List.of() : problem.errors();
        Map<String, Object> members = problem.members();
        Set<String> rules = new LinkedHashSet<>();
        errors.forEach(error -> rules.add(error.rule()));
        return new Reason(
                lastPart(problem.type()),
                members.get("errorCount") instanceof Long counted ? counted : errors.size(),
                rules,
                members.get("rejected") instanceof Long rejected ? rejected : null,
                members.get("reference") instanceof String reference ? reference : null);
    }

    /** @param answer a problem, or the report of a file, as it is sent */
    static Reason of(JsonNode answer) {
        JsonNode errors = answer.path("errors");
        JsonNode rejected = answer.path("rejected");
        Set<String> rules = new LinkedHashSet<>();
        errors.forEach(error -> rules.add(error.path("rule").asText()));
        return new Reason(
                answer.hasNonNull("type") ? lastPart(answer.path("type").asText()) : null,
                answer.path("errorCount").asLong(errors.size()),
                rules,
                rejected.isIntegralNumber() ? Long.valueOf(rejected.longValue()) : null,
                null);
    }

    static Reason ofRows(long rejected, long errors, Collection<String> rules) {
        return new Reason(null, errors, new LinkedHashSet<>(rules), rejected, null);
    }

    private static String lastPart(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
