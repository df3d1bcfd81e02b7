package org.waymark.conformity;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Found by its service file, so that no test can forget it. */
public final class ConformityInEveryTest implements QuarkusTestBeforeEachCallback {
    private final OpenApiConformity conformity = new OpenApiConformity();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.replaceFiltersWith(conformity);
    }
}
