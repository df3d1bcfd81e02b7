package org.waymark.endtoend.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.contracts.EventJson;
import org.waymark.endtoend.HttpService;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.TrackedIndicator;

/** A real Keycloak with the realm as it is shipped issues the tokens. Each test leaves the realm fit for the next. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {
    private static final String AGENCY = "agency-cnipa";
    /** Keys are looked for once a second at most; the rest is for a busy machine. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final RunningSuite suite;
    private KeycloakServer keycloak;
    private VerifyingService verifying;
    private TrackedIndicator indicator;
    private int day;

    KeycloakIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeAll
    void start() {
        keycloak = KeycloakServer.onNewData(
                Path.of(System.getProperty("keycloak.distribution")),
                RunningSuite.REPOSITORY.resolve("deploy/keycloak/realm-waymark.json"),
                suite.folder().resolve("log/keycloak.log"));
        verifying = new VerifyingService(suite, keycloak).started();
        indicator = TrackedIndicator.define(suite);
    }

    @AfterAll
    void stop() {
        if (verifying != null) {
            verifying.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    @Order(1)
    void an_agency_reports_with_the_credentials_of_its_client() {
        HttpService.Answer answer = post(tokenOf(AGENCY)).expect(201);

        assertThat(answer.body().path("agency").asText()).isEqualTo("cnipa");
    }

    @Test
    @Order(2)
    void a_role_that_is_missing_is_forbidden() {
        assertThat(problem(post(tokenOf("office")).expect(403))).endsWith("/forbidden");
    }

    @Test
    @Order(3)
    void another_agency_is_forbidden() {
        assertThat(problem(post(tokenOf("agency-spc")).expect(403))).endsWith("/not-your-indicator");
    }

    @Test
    @Order(4)
    void a_token_for_another_audience_is_refused() {
        ObjectNode withoutScopes = EventJson.mapper().createObjectNode();
        withoutScopes.putArray("defaultClientScopes").add("basic");
        keycloak.admin().addClient("elsewhere", withoutScopes);

        post(tokenOf("elsewhere")).expect(401);
    }

    @Test
    @Order(5)
    void a_token_of_this_machine_is_refused() {
        post(suite.token("cnipa", "submitter")).expect(401);
    }

    @Test
    @Order(5)
    void the_loader_of_plans_submits_on_behalf_of_an_agency() {
        String body =
                TrackedIndicator.body(TrackedIndicator.day(day++), 7).replaceFirst("\\{", "{\"onBehalfOf\":\"cnipa\",");

        HttpService.Answer answer = verifying
                .service()
                .post("/api/v1/indicators/" + indicator.code() + "/observations", body, tokenOf("plan-loader"));

        assertThat(answer.expect(201).body().path("agency").asText()).isEqualTo("cnipa");
    }

    @Test
    @Order(6)
    void a_token_that_has_expired_is_refused() {
        keycloak.admin().setTokenLife("agency-ncac", 3);
        String token = tokenOf("agency-ncac");
        // Sent while it holds, it is remembered.
        post(token);

        await().atMost(Duration.ofSeconds(20)).until(() -> post(token).status(), status -> status == 401);

        keycloak.admin().setTokenLife("agency-ncac", 300);
        post(tokenOf("agency-ncac")).expect(403);
    }

    @Test
    @Order(7)
    void a_new_signing_key_is_known_at_once_and_one_taken_away_is_forgotten() {
        JsonNode before = keycloak.admin().signingKey();
        Deque<String> unsent = new ArrayDeque<>();
        for (int i = 0; i < 30; i++) {
            unsent.add(tokenOf(AGENCY));
        }

        keycloak.admin().addSigningKey("next", 200);
        String newToken = tokenOf(AGENCY);
        assertThat(keyOf(newToken)).isNotEqualTo(keyOf(unsent.peek()));
        Instant added = Instant.now();
        await().atMost(AT_ONCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> post(newToken).status(), status -> status == 201);
        System.out.println("A new key is known after " + Duration.between(added, Instant.now()));

        keycloak.admin().changeSigningKey(before, true, false);
        pause(VerifyingService.KEYS_EVERY.plusSeconds(1));
        post(unsent.remove()).expect(201);

        keycloak.admin().changeSigningKey(before, false, false);
        Instant disabled = Instant.now();
        await().atMost(VerifyingService.KEYS_EVERY.plus(AT_ONCE))
                .pollInterval(Duration.ofMillis(400))
                .until(() -> post(unsent.remove()).status(), status -> status == 401);
        System.out.println("A disabled key is refused after " + Duration.between(disabled, Instant.now()));
        post(newToken).expect(201);
    }

    @Test
    @Order(8)
    void known_keys_hold_while_keycloak_is_away_and_a_start_without_it_waits_for_it() {
        String token = tokenOf(AGENCY);
        String later = tokenOf(AGENCY);
        keycloak.stop();

        post(token).expect(201);

        verifying.restart();
        HttpService.Answer refused = post(later).expect(503);
        assertThat(problem(refused)).endsWith("/unavailable");
        verifying.service().get("/api/v1/indicators/" + indicator.code()).expect(200);

        keycloak.start();
        await().atMost(VerifyingService.KEYS_EVERY.plus(AT_ONCE))
                .until(() -> post(later).status(), status -> status == 201);
    }

    private String tokenOf(String client) {
        return keycloak.admin().token(client);
    }

    /** A day of its own each time, so that 201 stands for a value that was recorded now. */
    private HttpService.Answer post(String token) {
        String path = "/api/v1/indicators/" + indicator.code() + "/observations";
        return verifying.service().post(path, TrackedIndicator.body(TrackedIndicator.day(day++), 7), token);
    }

    private static String problem(HttpService.Answer answer) {
        return answer.body().path("type").asText();
    }

    private static String keyOf(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
