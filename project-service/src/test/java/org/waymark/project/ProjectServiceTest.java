package org.waymark.project;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
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

    /** All but those of the foundation and Flyway's. */
    private static final String TABLES =
            """
            select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables
            where schemaname in ('public', 'assessments') and tablename !~ '^(journal|relay|projection|dead_letter|idempotency_key|flyway)'
            """;

    @BeforeEach
    void emptyTables() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            tables.next();
            String names = tables.getString(1);
            statement.execute("truncate " + names);
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
