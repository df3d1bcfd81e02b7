package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.waymark.local.suite.Refused;

/** Tokens of one client of an identity server, by OAuth's client credentials; it must be a catalogue-admin. */
public final class ClientCredentials implements Credentials {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    /** A token is used until so long before it expires. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build();
    private final URI tokenEndpoint;
    private final String client;
    private final String secret;
    private String token;
    private Instant usable = Instant.MIN;

    public ClientCredentials(URI tokenEndpoint, String client, String secret) {
        this.tokenEndpoint = tokenEndpoint;
        this.client = client;
        this.secret = secret;
    }

    @Override
    public String token(String person, String agency, String role) {
        if (Instant.now().isAfter(usable)) {
            JsonNode answer = ask();
            token = answer.path("access_token").asText();
            usable = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(MARGIN);
        }
        return token;
    }

    @Override
    public boolean ofTheKeeperAlone() {
        return true;
    }

    private JsonNode ask() {
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint)
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(client)
                        + "&client_secret=" + encoded(secret)))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new Refused(tokenEndpoint + " gave " + client + " no token: " + response.statusCode() + " "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            return Json.parse(response.body());
        } catch (IOException e) {
            throw new Refused(tokenEndpoint + " gives no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted at " + tokenEndpoint);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
