package org.waymark.conformity;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;

/** Found by its service file, so that no test can forget it. */
public final class ConformityInEveryTest implements QuarkusTestBeforeEachCallback {
    private final OpenApiConformity conformity = new OpenApiConformity();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.replaceFiltersWith(conformity);
        // What a failure will show is written for every request; to indent it took a fifteenth of all the tests' time.
        RestAssured.config = RestAssured.config()
                .logConfig(LogConfig.logConfig()
                        .enableLoggingOfRequestAndResponseIfValidationFails()
                        .enablePrettyPrinting(false));
    }
}
