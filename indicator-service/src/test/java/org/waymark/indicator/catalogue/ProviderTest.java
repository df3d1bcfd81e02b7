package org.waymark.indicator.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProviderTest {
    @Test
    void an_area_that_is_none_is_refused_with_those_there_are() {
        refused("Atlantis").body("errors[0].message", containsString("no area Atlantis; allowed are CN, CN-11"));
        refused("Guangdong").body("errors[0].message", equalTo("Guangdong is CN-44; write CN-44"));
        define("\"CN-44\",\"*\"").statusCode(201);
    }

    private static ValidatableResponse refused(String area) {
        return define("\"CN-44\",\"%s\"".formatted(area))
                .statusCode(422)
                .body("errors.pointer", contains("/providers/0/areas"))
                .body("errors[0].rule", equalTo("area"));
    }

    private static ValidatableResponse define(String areas) {
        return put("/api/v1/indicators/" + newCode("indicator"), INDICATOR.replace("\"*\"", areas));
    }
}
