package org.waymark.indicator.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.badinput.BadParameters;
import org.waymark.conformity.badinput.SampleSubscriptions;

@QuarkusTest
class BadParametersTest {
    private static final String TARGET =
            "{\"targets\":[{\"period\":\"2025\",\"value\":12}],\"attribute\":\"ANTICIPATORY\"}";

    @TestHTTPResource("/")
    URI service;

    @Inject
    DataSource database;

    @Test
    void whatever_stands_in_a_parameter_it_is_answered_in_the_documented_form_and_a_refusal_names_it() {
        String indicator = indicator();
        String observation = revised(indicator);
        Map<String, String> known = Map.of(
                "indicators/{code}",
                indicator,
                "agencies/{code}",
                "cnipa",
                "areas/{code}",
                "CN-44",
                "plans/{plan}",
                plan(indicator),
                "targets/{indicator}",
                indicator,
                "observations/{id}",
                observation,
                "imports/{id}",
                job(indicator));
        job(indicator);

        SampleSubscriptions.make(database);
        String reader = BackingServices.tokenOf("catalogue", "cnipa", "catalogue-admin");
        assertThat(BadParameters.faults(service, reader, known)).isEmpty();
    }

    /** With two observations, more than one period owed, and a rule. */
    private static String indicator() {
        String code = newCode("bad-input");
        put(
                        "/api/v1/indicators/" + code,
                        INDICATOR.replace("\"reviewSteps\":0", "\"reviewSteps\":0,\"dueAfter\":{\"A\":\"P60D\"}"))
                .statusCode(201);
        put("/api/v1/indicators/" + code + "/rules", "{\"rules\":[{\"kind\":\"RANGE\",\"min\":0}]}")
                .statusCode(201);
        submit(code, "{\"period\":\"2019\",\"value\":1}").statusCode(201);
        return code;
    }

    /** With two vintages; its address's last segment. */
    private static String revised(String indicator) {
        submit(indicator, "{\"period\":\"2020\",\"value\":1}").statusCode(201);
        return submit(indicator, "{\"period\":\"2020\",\"value\":2,\"reason\":\"typing error\"}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** With two targets. */
    private static String plan(String indicator) {
        String plan = newCode("plan");
        put("/api/v1/plans/" + newCode("plan"), PLAN).statusCode(201);
        put("/api/v1/plans/" + plan, PLAN).statusCode(201);
        for (String area : List.of("CN", "CN-44")) {
            put("/api/v1/plans/" + plan + "/targets/" + indicator + "?area=" + area, TARGET)
                    .statusCode(201);
        }
        return plan;
    }

    private static String job(String indicator) {
        return submitter("cnipa")
                .header("Prefer", "respond-async")
                .body("[{\"indicator\":\"%s\",\"period\":\"2021\",\"value\":1}]".formatted(indicator))
                .post("/api/v1/observations")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
