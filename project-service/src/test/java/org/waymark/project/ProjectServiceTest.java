package org.waymark.project;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.backing.testing.BackingServices;

/** The service over real PostgreSQL and Kafka, with empty tables before each test; the journal only grows. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "project_service"))
public abstract class ProjectServiceTest {
    @Inject
    DataSource database;

    @BeforeEach
    void emptyTables() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate agency, special_project");
        }
    }

    protected static RequestSpecification admin() {
        return as("catalogue-admin");
    }

    protected static RequestSpecification as(String... roles) {
        return given().auth()
                .oauth2(BackingServices.token("cnipa", roles))
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    protected static RequestSpecification creating() {
        return admin().header("If-None-Match", "*");
    }
}
