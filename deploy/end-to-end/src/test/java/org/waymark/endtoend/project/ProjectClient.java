package org.waymark.endtoend.project;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.endtoend.HttpService;
import org.waymark.endtoend.RunningSuite;

/** One agency's system, or the office's, as a client of project-service. */
record ProjectClient(RunningSuite suite, String agency, String role) {
    private static final String API = "/api/v1";

    private HttpService service() {
        return suite.service("project-service");
    }

    private String token() {
        return suite.token(agency, role);
    }

    JsonNode create(String path, String body) {
        return service().create(API + path, json(body), token()).expect(201).body();
    }

    /** @param version that it replaces */
    JsonNode replace(String path, int version, String body) {
        return service()
                .replace(API + path, "\"" + version + "\"", json(body), token())
                .expect(200)
                .body();
    }

    JsonNode post(String path, int status, String body) {
        return service().post(API + path, json(body), token()).expect(status).body();
    }

    JsonNode get(String path) {
        return service().get(API + path, token()).expect(200).body();
    }

    HttpService.Answer ask(String path) {
        return service().get(API + path, token());
    }

    /** Bodies are written with single quotes here. */
    private static String json(String body) {
        return body.replace('\'', '"');
    }
}
