package org.waymark.indicator.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submit;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RefusedObservationsTest {
    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"period":"2022","value":NaN}          | 400
            {"period":"2022","value":1,"value":2}  | 400
            {"period":"2022","value":1e400000000}  | 422
            {"period":"2022","value":1e-16}        | 422
            [1]                                    | 400
            {"period":                             | 400
            {"period":"2022","value":true}         | 422
            {"period":"2022-W54","value":1}        | 422
            {"period":"2022-Q1","value":1}         | 422
            """)
    void what_cannot_be_taken_is_refused_and_nothing_is_stored(String body, int status) {
        submit(indicator, body).statusCode(status).body("type", containsString("/problems/"));
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", hasSize(0));
    }

    @Test
    void large_and_small_decimals_stay_exact() {
        for (String value : new String[] {"123456789012345678901234567890", "0.000000000000001", "0", "-7.50"}) {
            String period = "{\"period\":\"2022\",\"breakdown\":\"B%d\",\"value\":%s}"
                    .formatted(value.hashCode() & 0xffff, value);
            String answer = submit(indicator, period).statusCode(201).extract().asString();
            org.assertj.core.api.Assertions.assertThat(answer).contains("\"value\":" + value + ",");
        }
    }
}
