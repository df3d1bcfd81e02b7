package org.waymark.project.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.backing.receiver.WebhookReceiver.Received;
import org.waymark.backing.testing.BackingServices;

/** An agency that subscribes, and checks signatures by itself. */
final class Subscriber {
    static final String SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    static final String OTHER_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String PATH = "/api/v1/subscriptions/";

    private Subscriber() {}

    static RequestSpecification as(String agency, String... roles) {
        return given().auth()
                .oauth2(BackingServices.token(agency, roles))
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    static String body(String address, String more) {
        return "{\"address\":\"" + address + "\",\"secret\":\"" + SECRET + "\"" + more + "}";
    }

    static void subscribe(String id, String address, String more) {
        create(id, body(address, more)).then().statusCode(201);
    }

    static Response create(String id, String body) {
        return as("cnipa").header("If-None-Match", "*").body(body).put(PATH + id);
    }

    static Response replace(String id, String body) {
        return as("cnipa").header("If-Match", "*").body(body).put(PATH + id);
    }

    static Response get(String id) {
        return as("cnipa").get(PATH + id);
    }

    static Response get(String id, String what) {
        return as("cnipa").get(PATH + id + "/" + what);
    }

    static Response post(String id, String what) {
        return as("cnipa").post(PATH + id + "/" + what);
    }

    /** As section "Verifying" of the specification has it. */
    static List<String> signatures(Received received, String... secrets) {
        return List.of(secrets).stream()
                .map(secret -> {
                    try {
                        Mac mac = Mac.getInstance("HmacSHA256");
                        mac.init(new SecretKeySpec(
                                Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
                        String signed = received.id() + "." + received.timestamp() + "." + received.body();
                        byte[] digest = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
                        return "v1," + Base64.getEncoder().encodeToString(digest);
                    } catch (GeneralSecurityException unknown) {
                        throw new IllegalStateException(unknown);
                    }
                })
                .toList();
    }
}
