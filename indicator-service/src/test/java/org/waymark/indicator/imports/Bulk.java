package org.waymark.indicator.imports;

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
final class Bulk {
    static final String PATH = "/api/v1/observations";
    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    static final String JSON = "application/json";

    private Bulk() {}

    static RequestSpecification by(String subject, String agency, String role) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(BackingServices.tokenOf(subject, agency, role));
    }

    static RequestSpecification submitter() {
        return by("cnipa-system", "cnipa", "submitter");
    }

    static RequestSpecification of(String contentType, String body) {
        return of(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static RequestSpecification of(String contentType, byte[] body) {
        return submitter().contentType(contentType).body(body);
    }

    static Response post(String contentType, String body) {
        return of(contentType, body).post(PATH);
    }

    /** The n-th part of a total each, the value of one year. */
    static String csv(String indicator, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "%s,B%d,2024,%d\n".formatted(indicator, row, row))
                .collect(Collectors.joining("", "indicator,breakdown,period,value\n", ""));
    }

    static String ndjson(String indicator, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "{\"indicator\":\"%s\",\"breakdown\":\"B%d\",\"period\":\"2024\",\"value\":%d}\n"
                        .formatted(indicator, row, row))
                .collect(Collectors.joining());
    }

    /** How many observations of the indicator stand, as far as a thousand. */
    static int standing(String indicator) {
        return given().get("/api/v1/indicators/" + indicator + "/observations?limit=1000")
                .path("items.size()");
    }
}
