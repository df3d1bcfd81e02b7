package org.waymark.indicator.review;

import static io.restassured.RestAssured.given;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.submit;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.waymark.indicator.Client;

/** One observation of cnipa's on its way to the public, and the people who decide on it. */
public record Reviewing(String indicator, String id) {
    public static final String VALUE = "{\"period\":\"2024\",\"value\":5,\"releasedAt\":\"2025-01-15\"}";

    public static Reviewing submitted(int steps) {
        return submitted(steps, VALUE);
    }

    public static Reviewing submitted(int steps, String submission) {
        String indicator = Client.newReviewedIndicator(steps);
        return new Reviewing(
                indicator,
                submit(indicator, submission).statusCode(201).extract().path("id"));
    }

    /** Brought to a state, of an indicator that asks for so many steps from then on. */
    static Reviewing in(String state, int steps) {
        Reviewing reviewing = submitted(2);
        switch (state) {
            case "SUBMITTED" -> {}
            case "RETURNED" -> reviewing.decide("office", "RETURN", 1).statusCode(200);
            case "WITHDRAWN" -> reviewing.decide("submitter", "WITHDRAW", 1).statusCode(200);
            default -> {
                reviewing.decide("verifier", "VERIFY", 1).statusCode(200);
                if (state.equals("PUBLISHED")) {
                    reviewing.decide("publisher", "PUBLISH", 1).statusCode(200);
                }
            }
        }
        if (steps != 2) {
            Client.review(reviewing.indicator, 1, steps);
        }
        return reviewing;
    }

    public ValidatableResponse decide(String role, String decision, int vintage) {
        return decide(person(role), decision, vintage, "");
    }

    public ValidatableResponse decide(RequestSpecification who, String decision, int vintage, String more) {
        return given().spec(who)
                .body("{\"decision\":\"%s\",\"vintage\":%d,\"reason\":\"because\"%s}"
                        .formatted(decision, vintage, more))
                .post("/api/v1/observations/" + id + "/decisions")
                .then();
    }

    public ValidatableResponse reschedule(String role, int vintage, Object day) {
        return decide(person(role), "RESCHEDULE", vintage, ",\"releasedAt\":\"" + day + "\"");
    }

    public ValidatableResponse submitAgain(String submission) {
        return submit(indicator, submission);
    }

    /** What anybody gets. */
    public ValidatableResponse counts() {
        return given().get("/api/v1/observations/" + id).then();
    }

    public ValidatableResponse vintages(RequestSpecification reader) {
        return given().spec(reader)
                .get("/api/v1/observations/" + id + "/vintages")
                .then();
    }

    /** Of cnipa, but for those who stand above agencies. */
    public static RequestSpecification person(String role) {
        return switch (role) {
            case "office", "auditor", "catalogue-admin" -> as("a-" + role, "nipso", role);
            default -> as("a-" + role, "cnipa", role);
        };
    }
}
