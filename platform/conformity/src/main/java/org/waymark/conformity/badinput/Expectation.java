package org.waymark.conformity.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.waymark.conformity.AnswerGiven;
import org.waymark.conformity.ApiDocument;

/** What holds for the answer to any bad request. */
record Expectation(ApiDocument document) {
    /** Reports may wait 2 s for a position; machines that run tests can be slow. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final int LONGEST_SHOWN = 400;

    /** In what the answer falls short, in words. */
    Optional<String> fault(BadRequest asked, AnswerGiven answer, Duration took) {
        if (answer.status() >= 500 && answer.status() != 503) {
            return fault(asked, answer, "");
        }
        if (answer.status() >= 400 && !answer.mediaType().equals("application/problem+json")) {
            return fault(asked, answer, " as '" + answer.mediaType() + "'");
        }
        if (asked.mustBeRefused() && answer.status() < 400) {
            return fault(asked, answer, " although its document forbids it");
        }
        if (hasToName(asked, answer.status()) && !namesOneOf(asked, answer.json())) {
            return fault(asked, answer, " without naming the parameter: " + answer.json());
        }
        if (took.compareTo(LONGEST) > 0) {
            return fault(asked, answer, " after " + took.toMillis() + " ms");
        }
        return answer.fault(document, asked.operation().method(), asked.path()).map(fault -> asked + ": " + fault);
    }

    /** What the document allows may still name something that is not there: a version, a day before anything. */
    private static boolean hasToName(BadRequest asked, int status) {
        return !asked.suspects().isEmpty()
                && (status == 400 || status == 422 || (status == 404 && asked.mustBeRefused()));
    }

    private static boolean namesOneOf(BadRequest asked, JsonNode problem) {
        for (JsonNode error : problem.path("errors")) {
            if (asked.suspects().contains(error.path("pointer").asText().replaceFirst("^\\?", ""))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> fault(BadRequest asked, AnswerGiven answer, String more) {
        String shown = more.length() <= LONGEST_SHOWN ? more : more.substring(0, LONGEST_SHOWN) + "…";
        return Optional.of(asked + " was answered " + answer.status() + shown);
    }
}
