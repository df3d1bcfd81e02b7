package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.backing.testing.BackingServices;

/** Bulk requests of cnipa's system. */
public final class Bulk {
    public static final String PATH = "/api/v1/observations";
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    static final String JSON = "application/json";

    private Bulk() {}

    public static RequestSpecification by(String subject, String agency, String role) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(BackingServices.tokenOf(subject, agency, role));
    }

    public static RequestSpecification submitter() {
        return by("cnipa-system", "cnipa", "submitter");
    }

    public static RequestSpecification of(String contentType, String body) {
        return of(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public static RequestSpecification of(String contentType, byte[] body) {
        return submitter().contentType(contentType).body(body);
    }

    public static Response post(String contentType, String body) {
        return of(contentType, body).post(PATH);
    }

    /** The n-th part of a total each, the value of one year. */
    public static String csv(String indicator, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "%s,B%d,2024,%d\n".formatted(indicator, row, row))
                .collect(Collectors.joining("", "indicator,breakdown,period,value\n", ""));
    }

    public static String ndjson(String indicator, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "{\"indicator\":\"%s\",\"breakdown\":\"B%d\",\"period\":\"2024\",\"value\":%d}\n"
                        .formatted(indicator, row, row))
                .collect(Collectors.joining());
    }

    /** How many observations of the indicator are recorded, as far as a thousand. */
    public static int recorded(String indicator) {
        return given().get("/api/v1/indicators/" + indicator + "/observations?limit=1000")
                .path("items.size()");
    }
}
