package org.waymark.conformity;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;

/** Found through its service file, so that no test has to name it. */
public final class ConformityInEveryTest implements QuarkusTestBeforeEachCallback {
    private final OpenApiConformity conformity = new OpenApiConformity();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.replaceFiltersWith(conformity);
        // The text for a failure is written for every request; indenting it took a fifteenth of all the tests' time.
        RestAssured.config = RestAssured.config()
                .logConfig(LogConfig.logConfig()
                        .enableLoggingOfRequestAndResponseIfValidationFails()
                        .enablePrettyPrinting(false));
    }
}
