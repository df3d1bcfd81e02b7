package org.waymark.conformity.permission;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An operation, or one case of it.
 *
 * @param what the case in words, or empty
 * @param requests valid ones; of several, what is seen counts together
 */
record PermissionRow(
        String operation, String what, Declaration declared, List<Function<RequestSpecification, Response>> requests) {

    /** What contradicts the declaration, in words; empty where it holds. */
    Optional<String> contradiction(Identity identity) {
        Outcome expected = declared.of(identity);
        List<Response> answers =
                requests.stream().map(request -> request.apply(asked(identity))).toList();
        String real = declared.isNarrowed() && expected.isNarrowed() ? seen(answers) : status(answers.get(0));
        return real.equals(said(expected))
                ? Optional.empty()
                : Optional.of(
                        operation + (what.isEmpty() ? "" : ", " + what) + ": " + expected + " for " + identity.name()
                                + ", really " + real + ", " + answers.get(0).asString());
    }

    private static RequestSpecification asked(Identity identity) {
        RequestSpecification request = given();
        identity.header().ifPresent(header -> request.header("Authorization", header));
        return request;
    }

    private static String said(Outcome outcome) {
        return outcome == Outcome.OPEN ? Outcome.ALLOWED.toString() : outcome.toString();
    }

    /** Who is told 409 was let in: what is asked for came about before. */
    private static String status(Response answer) {
        boolean letIn = answer.statusCode() / 100 == 2 || answer.statusCode() == 409;
        return letIn ? Outcome.ALLOWED.toString() : Integer.toString(answer.statusCode());
    }

    private static String seen(List<Response> answers) {
        StringBuilder texts = new StringBuilder();
        for (Response answer : answers) {
            if (answer.statusCode() != 200 && answer.statusCode() != 404) {
                return status(answer);
            }
            texts.append(answer.asString());
        }
        return Seen.in(texts.toString()).map(Outcome::toString).orElse("another mixture");
    }
}
