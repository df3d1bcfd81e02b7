package org.waymark.conformity.permission;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Of the webhooks, which every service has. */
public final class SubscriptionPermissions {
    private static final String READS =
            "404; 401: no token; allowed: any token of the agency, office, auditor, catalogue-admin";
    private static final String CHANGES =
            "404; 401: no token; 403: office, auditor; allowed: any token of the agency, catalogue-admin";
    private static final String ONE = "/api/v1/subscriptions/granted";
    private static final String PAUSED =
            """
            {"address":"http://127.0.0.1:9/","secret":"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD","active":false}""";

    private SubscriptionPermissions() {}

    /** @param token of the agency that the table is about */
    public static PermissionTable addTo(PermissionTable table, String token) {
        return table.writes(
                        "putSubscription",
                        "403; allowed: any token of the agency, catalogue-admin",
                        who -> made(token, who).body(PAUSED).put(ONE))
                .reads("listSubscriptions", "403; allowed: any token", "/api/v1/subscriptions?limit=1")
                .reads("getSubscription", READS, ONE)
                .reads("listDeliveries", READS, ONE + "/deliveries")
                .reads("listDeadLetters", READS, ONE + "/dead-letters")
                .writes("testSubscription", CHANGES, who -> who.post(ONE + "/test"))
                .writes("redeliverAllEvents", CHANGES, who -> who.post(ONE + "/dead-letters/redelivery"))
                .writes(
                        "redeliverEvent",
                        CHANGES,
                        who -> who.post(ONE + "/dead-letters/0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071/redelivery"))
                .writes("deleteSubscription", CHANGES, who -> made(token, who).delete(ONE));
    }

    /** Makes it where it is not. */
    private static RequestSpecification made(String token, RequestSpecification who) {
        Response there = given().auth().oauth2(token).get(ONE);
        if (there.statusCode() == 404) {
            creating(given().auth().oauth2(token)).body(PAUSED).put(ONE);
        }
        return creating(who);
    }

    private static RequestSpecification creating(RequestSpecification who) {
        return who.contentType(ContentType.JSON).header("If-None-Match", "*");
    }
}
