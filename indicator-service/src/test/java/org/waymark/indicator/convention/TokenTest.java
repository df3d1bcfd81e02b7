package org.waymark.indicator.convention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.backing.testing.OddTokens;
import org.waymark.indicator.Client;

/** A token that cannot be used is refused wherever it is sent, also where none is needed; never a 500. */
@QuarkusTest
class TokenTest {
    /** What anybody may read, and what any token may. */
    private static final List<String> READS = List.of("/api/v1/indicators", "/api/v1/imports");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "agency | 5             | agency",
                "agency | true          | agency",
                "agency | {}            | agency",
                "agency | [1]           | agency",
                "agency | [null]        | agency",
                "agency | [{}]          | agency",
                "agency | [[\"a\"]]     | agency",
                "agency | [\"a\",1]     | agency",
                "agency | \"\"          | agency",
                "agency | \" \"         | agency",
                "agency | [\"\"]        | agency",
                "agency | \"a\\u0000b\" | agency",
                "agency | [\"a\\nb\"]   | agency",
                "agency | \"\\ud800\"   | agency",
                "agency | \"\\udc00a\"  | agency",
                "groups | 5             | groups",
                "groups | {}            | groups",
                "groups | true          | groups",
                "groups | [1]           | groups",
                "groups | [null]        | groups",
                "groups | [[]]          | groups",
                "groups | \"a\\u0000\"  | groups",
                "groups | [\"\\ud800\"] | groups",
                "azp    | 5             | azp",
                "azp    | {}            | azp",
                "azp    | [\"a\"]       | azp",
                "azp    | false         | azp",
                "azp    | \"\"          | azp",
                "azp    | \"a\\u0000\"  | azp",
                "azp    | \"\\ud83d\"   | azp",
                "sub    | 5             | sub",
                "sub    | [\"a\"]       | sub",
                "sub    | {}            | sub",
                "sub    | true          | sub",
                "sub    | null          | sub",
                "sub    | \"\"          | sub",
                "sub    | \" \"         | sub",
                "sub    | \"\\u3000\"   | sub",
                "sub    | \"a\\u0000\"  | sub",
                "sub    | \"a\\u0085\"  | sub",
                "sub    | \"\\ud800\"   | sub",
                "iat    | \"x\"         | token",
                "iat    | {}            | token",
                "exp    | \"x\"         | token",
                "exp    | [1]           | token",
                "exp    | -1            | token",
                "nbf    | true          | token",
                "aud    | {}            | token",
                "aud    | [1]           | token",
                "iss    | 5             | token",
                "jti    | {}            | token",
                "upn    | [1]           | ",
                "scope  | 5             | ",
            })
    void an_odd_claim_is_named_and_never_a_fault_of_the_service(String claim, String json, String named) {
        String token = OddTokens.with(claim, json);
        for (String read : READS) {
            Response answer = bearing(token).get(read);
            if (named == null) {
                assertThat(answer.statusCode()).as(read + answer.asString()).isEqualTo(200);
            } else {
                assertRefused(answer, named);
            }
        }
        if (named != null) {
            assertRefused(
                    bearing(token)
                            .contentType("application/json")
                            .body("{\"period\":\"2024\",\"value\":1}")
                            .post("/api/v1/indicators/x/observations"),
                    named);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "azp", "agency", "groups"})
    void a_claim_may_have_255_characters_and_no_more(String claim) {
        bearing(OddTokens.with(claim, "\"" + "x".repeat(255) + "\""))
                .get("/api/v1/indicators")
                .then()
                .statusCode(200);
        assertRefused(
                bearing(OddTokens.with(claim, "\"" + "x".repeat(256) + "\"")).get("/api/v1/indicators"), claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "groups"})
    void a_thousand_agencies_are_many_and_more_are_refused(String claim) {
        bearing(OddTokens.with(claim, numbers(1000)))
                .get("/api/v1/indicators")
                .then()
                .statusCode(200);
        assertRefused(bearing(OddTokens.with(claim, numbers(1001))).get("/api/v1/indicators"), claim);
        assertRefused(bearing(OddTokens.with(claim, numbers(1700))).get("/api/v1/indicators"), claim);
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(n -> "\"" + n + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"cnipa\"", "[\"cnipa\",\"samr\"]"})
    void agencies_are_none_one_or_several(String agency) {
        bearing(OddTokens.with("agency", agency))
                .get("/api/v1/indicators")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic dXNlcjpwYXNz",
                "Basic",
                "Bearer",
                "Bearer ",
                "Bearer  ",
                "bearer",
                "Bearer x",
                "Bearer a.b.c",
                "Bearer ..",
                "Bearer a b",
                "Bearer é",
                "Digest username=x",
                "x",
                "",
                ",",
            })
    void what_is_no_bearer_token_is_refused_where_none_is_needed_too(String header) {
        for (String read : READS) {
            assertRefused(given().header("Authorization", header).get(read), "token");
        }
    }

    @Test
    void the_scheme_is_read_in_any_case_and_the_token_is_not() {
        String token = BackingServices.token("cnipa", "submitter");
        for (String scheme : List.of("bearer ", "BEARER ")) {
            given().header("Authorization", scheme + token)
                    .get("/api/v1/imports")
                    .then()
                    .statusCode(200);
        }
        assertRefused(bearing(" " + token).get("/api/v1/imports"), "a blank");
        assertRefused(bearing(token.toUpperCase(Locale.ROOT)).get("/api/v1/imports"), "token");
    }

    @Test
    void two_headers_are_one_too_many() {
        Header sound = new Header("Authorization", "Bearer " + BackingServices.token("cnipa", "submitter"));
        for (String read : READS) {
            assertRefused(given().headers(new Headers(sound, sound)).get(read), "one Authorization header");
        }
    }

    static Stream<String> unsound() {
        return Stream.of(
                OddTokens.signedBySomebodyElse(Path.of("target", "keys-of-a-stranger")),
                OddTokens.changedAfterwards(),
                OddTokens.unsigned(),
                OddTokens.signedWithThePublicKey(),
                OddTokens.expired(),
                OddTokens.forAnotherAudience(),
                OddTokens.fromAnotherIssuer(),
                OddTokens.with("exp", ""),
                OddTokens.with("iat", ""),
                OddTokens.with("aud", ""),
                OddTokens.with("iss", ""),
                OddTokens.with("nbf", OddTokens.seconds(Duration.ofMinutes(5))),
                OddTokens.with("iat", OddTokens.seconds(Duration.ofMinutes(5))),
                OddTokens.withHeader("{}"),
                OddTokens.withHeader("5"),
                OddTokens.withHeader("null"),
                OddTokens.withHeader("not JSON"),
                OddTokens.withHeader("{\"alg\":{}}"),
                OddTokens.withHeader("{\"alg\":\"RS256\",\"kid\":{}}"),
                OddTokens.withHeader("{\"alg\":\"RS256\",\"crit\":[1]}"),
                OddTokens.withHeader("[".repeat(6000)),
                BackingServices.issuer().signed("[]"),
                BackingServices.issuer().signed("5"),
                BackingServices.issuer().signed("null"),
                BackingServices.issuer().signed("not JSON"),
                BackingServices.issuer().signed("{\"sub\":\"a\",\"sub\":\"b\"}"),
                BackingServices.issuer().signed("[".repeat(6000)),
                "a.b.c",
                "a.b.",
                "{\"alg\":\"none\"}",
                "[".repeat(5000));
    }

    @ParameterizedTest
    @MethodSource
    void unsound(String token) {
        for (String read : READS) {
            assertRefused(bearing(token).get(read), "token");
        }
    }

    @Test
    void a_clock_a_little_fast_is_no_reason_to_refuse() {
        bearing(OddTokens.with("iat", OddTokens.seconds(Duration.ofSeconds(30))))
                .get("/api/v1/imports")
                .then()
                .statusCode(200);
    }

    @Test
    void a_remembered_token_ends_with_its_time() throws InterruptedException {
        String token = OddTokens.with("exp", OddTokens.seconds(Duration.ofSeconds(2)));
        bearing(token).get("/api/v1/imports").then().statusCode(200);
        Thread.sleep(2100);
        assertRefused(bearing(token).get("/api/v1/imports"), "token");
        assertRefused(bearing(token).get("/api/v1/indicators"), "token");
    }

    @Test
    void without_a_token_the_challenge_names_no_error() {
        given().get("/api/v1/imports").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void the_reason_is_told_in_chinese_too() {
        bearing(OddTokens.with("agency", "[1]"))
                .header("Accept-Language", "zh")
                .get("/api/v1/indicators")
                .then()
                .statusCode(401)
                .body("detail", containsString("agency"))
                .body("detail", containsString("令牌"));
    }

    @Test
    void a_person_called_anonymous_is_somebody() {
        String indicator = Client.newReviewedIndicator(1);
        String id = Client.as("anonymous", "cnipa", "submitter")
                .header("Idempotency-Key", "of-anonymous-" + indicator)
                .body("{\"period\":\"2024\",\"value\":1,\"releasedAt\":\"2025-01-15\"}")
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Client.as("anonymous", "cnipa", "submitter")
                .header("Idempotency-Key", "of-anonymous-" + indicator)
                .body("{\"period\":\"2024\",\"value\":1,\"releasedAt\":\"2025-01-15\"}")
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        given().get("/api/v1/observations/" + id).then().statusCode(404);
        Client.as("anonymous", "cnipa", "submitter")
                .get("/api/v1/observations/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void one_agency_with_a_blank_in_its_code_is_not_two() {
        String indicator = Client.newReviewedIndicator(1);
        String body = "{\"period\":\"2024\",\"value\":1,\"releasedAt\":\"2025-01-15\"}";
        String id = Client.submit(indicator, body).statusCode(201).extract().path("id");
        String two = OddTokens.with("agency", "[\"cnipa\",\"samr\"]");
        String one = OddTokens.with("agency", "\"cnipa samr\"");

        bearing(two).get("/api/v1/observations/" + id).then().statusCode(200);
        bearing(one).get("/api/v1/observations/" + id).then().statusCode(404);

        String key = "two-agencies-" + indicator;
        String another = "{\"period\":\"2023\",\"value\":1,\"releasedAt\":\"2024-01-15\"}";
        submitting(two, key, indicator, another).then().statusCode(201);
        submitting(one, key, indicator, another)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-indicator"));
    }

    private static Response submitting(String token, String key, String indicator, String body) {
        return bearing(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/indicators/" + indicator + "/observations");
    }

    @Test
    void roles_in_one_text_are_told_apart_by_blanks() {
        bearing(OddTokens.with("groups", "\"verifier submitter\""))
                .contentType("application/json")
                .body("{\"period\":\"2024\",\"value\":1}")
                .post("/api/v1/indicators/" + Client.newIndicator() + "/observations")
                .then()
                .statusCode(201);
        bearing(OddTokens.with("groups", "[\"verifier submitter\"]"))
                .contentType("application/json")
                .body("{\"period\":\"2024\",\"value\":1}")
                .post("/api/v1/indicators/" + Client.newIndicator() + "/observations")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static void assertRefused(Response answer, String said) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(401);
        answer.then()
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                .body("type", equalTo("/problems/unauthenticated"))
                .body("detail", containsString(said));
    }
}
