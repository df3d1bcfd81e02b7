package org.waymark.endtoend.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.contracts.EventJson;

/** What an administrator of the realm does, and how a client gets its tokens. */
record KeycloakAdmin(String base, String password) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String KEYS = "org.keycloak.keys.KeyProvider";

    /** By the client's own secret, which Keycloak made when it imported the realm. */
    String token(String client) {
        return token(
                "waymark",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        client(client).path("secret").asText()));
    }

    /** A client with a secret of its own that none of the realm's scopes is given to. */
    void addClient(String client, ObjectNode settings) {
        ObjectNode body = settings.deepCopy();
        body.put("clientId", client).put("publicClient", false).put("serviceAccountsEnabled", true);
        send("POST", "/clients", body);
    }

    void setTokenLife(String client, int seconds) {
        ObjectNode body = (ObjectNode) client(client);
        ((ObjectNode) body.path("attributes")).put("access.token.lifespan", Integer.toString(seconds));
        send("PUT", "/clients/" + body.path("id").asText(), body);
    }

    /** The provider of the key that signs now. */
    JsonNode signingKey() {
        JsonNode keys = send("GET", "/keys", null);
        String active = keys.at("/active/RS256").asText();
        for (JsonNode key : keys.path("keys")) {
            if (key.path("kid").asText().equals(active)) {
                return send("GET", "/components/" + key.path("providerId").asText(), null);
            }
        }
        throw new AssertionError("no key signs: " + keys);
    }

    void addSigningKey(String name, int priority) {
        ObjectNode key = EventJson.mapper().createObjectNode();
        key.put("name", name).put("providerId", "rsa-generated").put("providerType", KEYS);
        ObjectNode settings = key.putObject("config");
        settings.putArray("priority").add(Integer.toString(priority));
        settings.putArray("algorithm").add("RS256");
        send("POST", "/components", key);
    }

    /** @param active whether it may sign; one that is enabled alone is still published */
    void changeSigningKey(JsonNode key, boolean enabled, boolean active) {
        ObjectNode changed = key.deepCopy();
        ObjectNode settings = (ObjectNode) changed.path("config");
        settings.putArray("enabled").add(Boolean.toString(enabled));
        settings.putArray("active").add(Boolean.toString(active));
        send("PUT", "/components/" + key.path("id").asText(), changed);
    }

    private JsonNode client(String client) {
        return send("GET", "/clients?clientId=" + client, null).path(0);
    }

    private JsonNode send(String method, String path, JsonNode body) {
        String administrator = token(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/admin/realms/waymark" + path))
                .header("Authorization", "Bearer " + administrator)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        return answer(request);
    }

    private String token(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI address = URI.create(base + "/realms/" + realm + "/protocol/openid-connect/token");
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return answer(request).path("access_token").asText();
    }

    private static JsonNode answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError("Keycloak answered " + response.statusCode() + ": " + response.body());
            }
            return EventJson.mapper().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
