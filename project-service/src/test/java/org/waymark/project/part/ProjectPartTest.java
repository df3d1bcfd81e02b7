package org.waymark.project.part;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventType;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.project.ProjectServiceTest;

/** Parts of the project {@code led}, which cnipa leads and in which samr takes part. */
public abstract class ProjectPartTest extends ProjectServiceTest {
    private static final String NEWS =
            """
            select topic, data from journal where type = ? and entry > ? order by entry
            """;

    @Inject
    protected Database rows;

    private long lastEntry;

    /** An event in the journal. */
    protected record Told(String topic, JsonNode data) {}

    @BeforeEach
    void defineProject() {
        project("led", "LEAD");
        lastEntry = rows.find("select coalesce(max(entry), 0) from journal", row -> row.getLong(1))
                .orElseThrow();
    }

    /** A project of plan {@code p} in which cnipa has that role and samr takes part. */
    protected static void project(String code, String role) {
        creating()
                .body(
                        """
                        {"plan":"p","name":{"en":"P"},"indicators":["by-definition"],
                         "responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                          "agencies":[{"agency":"cnipa","role":"%s"},{"agency":"samr","role":"PARTICIPANT"}]}}"""
                                .formatted(role))
                .put("/api/v1/projects/" + code)
                .then()
                .statusCode(201);
    }

    /** Who speaks for the agency. */
    protected static RequestSpecification of(String agency, String... roles) {
        return given().auth()
                .oauth2(BackingServices.token(agency, roles))
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    protected static RequestSpecification submitter(String agency) {
        return of(agency, "submitter");
    }

    protected static ValidatableResponse create(String agency, String address, String body) {
        return submitter(agency)
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/projects/" + address)
                .then();
    }

    protected static ValidatableResponse replace(String agency, int version, String address, String body) {
        return submitter(agency)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/projects/" + address)
                .then();
    }

    protected static ValidatableResponse read(RequestSpecification reader, String address) {
        return reader.get("/api/v1/" + address).then();
    }

    /** What this test has told so far. */
    protected List<Told> told(EventType type) {
        return rows.read(NEWS, row -> new Told(row.getString("topic"), Row.json(row, "data")), type.type(), lastEntry);
    }
}
