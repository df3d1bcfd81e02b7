package org.waymark.indicator;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.waymark.backing.testing.BackingServices;

/** Speaks to the service as an agency's system or an administrator would: over HTTP with a signed token. */
public final class Client {
    private static int lastCode;

    private Client() {}

    /** A code no other test uses: what is recorded is never deleted. */
    public static synchronized String newCode(String stem) {
        return stem + "-" + ++lastCode;
    }

    public static RequestSpecification administrator() {
        return with(BackingServices.tokenOf("catalogue", "cnipa", "catalogue-admin"));
    }

    public static RequestSpecification submitter(String agency) {
        return with(BackingServices.tokenOf(agency + "-system", agency, "submitter"));
    }

    /** Somebody with these roles who speaks for an agency. */
    public static RequestSpecification as(String subject, String agency, String... roles) {
        return with(BackingServices.tokenOf(subject, agency, roles));
    }

    /** The path of a link, whose host is the public one: tests do not reach the service there. */
    public static String path(String link) {
        return URI.create(link).getPath();
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Defines an indicator that cnipa reports for everywhere and gives its code. */
    public static String newIndicator() {
        String code = newCode("indicator");
        put("/api/v1/indicators/" + code, INDICATOR).statusCode(201);
        return code;
    }

    /** The same with steps of review. */
    public static String newReviewedIndicator(int steps) {
        String code = newCode("reviewed");
        put("/api/v1/indicators/" + code, reviewed(steps)).statusCode(201);
        return code;
    }

    /** Asks for another number of steps from now on. */
    public static void review(String indicator, int version, int steps) {
        replace("/api/v1/indicators/" + indicator, version, reviewed(steps)).statusCode(200);
    }

    /** Replaces what is stored in that version. */
    public static ValidatableResponse replace(String path, int version, String body) {
        return administrator()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then();
    }

    private static String reviewed(int steps) {
        return INDICATOR.replace("\"reviewSteps\":0", "\"reviewSteps\":" + steps);
    }

    public static ValidatableResponse put(String path, String body) {
        return administrator().header("If-None-Match", "*").body(body).put(path).then();
    }

    public static ValidatableResponse submit(String indicator, String body) {
        return submitter("cnipa")
                .body(body)
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then();
    }

    public static final String INDICATOR =
            """
            {"name":{"zh":"拥有量","en":"Patents held"},
             "unit":{"zh":"件","en":"patents","unitMeasure":"NUMBER","unitMultiplier":0},
             "direction":"HIGHER_IS_BETTER","periodTypes":["A","M","R"],"stockOrFlow":"stock",
             "providers":[{"agency":"cnipa","areas":["*"]}],"decimals":2,"reviewSteps":0}
            """;

    public static final String PLAN =
            """
            {"title":{"zh":"规划","en":"A plan"},"issuer":{"zh":"国务院"},"dated":"2021-10-09","released":"2021-10-28",
             "timeZone":"Asia/Shanghai","parent":null,"period":{"start":"2021","end":"2025"}}
            """;
}
