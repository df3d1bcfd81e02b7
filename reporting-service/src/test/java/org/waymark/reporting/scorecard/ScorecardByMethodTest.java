package org.waymark.reporting.scorecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.RealPlanEvents;

/** The real plan by the methods that are not the default. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ScorecardByMethodTest {
    @BeforeEach
    void send() {
        RealPlanEvents.sendOnce();
    }

    @Test
    void open_sdg_counts_its_own_words() {
        report("open-sdg")
                .body("method", equalTo("open-sdg"))
                .body("summary.progressStatus.target_achieved", equalTo(6))
                .body("summary.progressStatus.moderate_progress", equalTo(1))
                .body("summary.progressStatus.limited_progress", equalTo(0))
                .body("summary.pace", nullValue())
                .body("indicators.assessment.method", everyItem(equalTo("open-sdg")))
                .body("indicators.assessment.progressStatus", hasItem("target_achieved"))
                .body("indicators[0].assessment.intermediate.base.period", equalTo("2020"))
                .body("indicators[0].assessment.parameters.epsilon", equalTo(0.001f));
    }

    @Test
    void un_three_band_counts_bands() {
        report("un-three-band").body("summary.band['3']", equalTo(7)).body("indicators[0].assessment.band", equalTo(3));
    }

    @Test
    void escap_csi_counts_nothing_and_names_what_it_cannot_say() {
        report("escap-csi")
                .body("summary.band", nullValue())
                .body("summary.attainment.MET", equalTo(6))
                .body("summary.notAssessable.reason", contains("NO_BASELINE"))
                .body("indicators[0].assessment.value", equalTo(10))
                .body("indicators[0].assessment.experimental", contains("cap-at-10"));
    }

    private static ValidatableResponse report(String method) {
        return Asked.withEverythingSent()
                .queryParam("asOf", "2026-11-22")
                .queryParam("knownAt", Asked.KNOWN_AT)
                .queryParam("method", method)
                .get("/api/v1/reports/plans/ipr-14fyp")
                .then()
                .statusCode(200);
    }
}
