package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventType;
import org.waymark.contracts.area.AreaDefined;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class AreaQuestionTest {
    private static final String PLAN = "asked-by-area";
    private static final Instant TOLD = Instant.parse("2026-11-18T08:00:00Z");

    @Inject
    DataSource database;

    @BeforeEach
    void a_plan_for_the_country_and_for_an_area_nobody_told_of() {
        MadeUp made = new MadeUp(PLAN);
        NeighbourJournal.send(List.of(
                made.plan("2021-01-01"),
                made.target("asked-one", 1, "{}"),
                made.target("asked-one", 1, "{\"area\": \"XX-9\"}"),
                made.indicator("asked-one", 1, "{}")));
    }

    @ParameterizedTest
    @CsvSource({"440000, CN-44", "广东, CN-44", "全国, CN", "cn-44, CN-44", "Guangdong, CN-44"})
    void what_is_no_area_is_not_found_and_told_the_code_to_write(String written, String code) {
        asked(written).statusCode(404).body("detail", allOf(containsString(written), containsString("write " + code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-99", "Atlantis", "440106"})
    void what_is_no_area_is_not_found_where_no_code_can_be_told(String written) {
        asked(written).statusCode(404).body("detail", containsString("/api/v1/areas"));
    }

    @ParameterizedTest
    @CsvSource({"CN, 1", "CN-44, 0", "CN-82, 0", "XX-9, 1"})
    void an_area_is_reported_with_the_targets_it_has(String area, int targets) {
        asked(area).statusCode(200).body("indicators", hasSize(targets)).body("summary.targets", equalTo(targets));
    }

    @Test
    void an_area_is_one_from_the_instant_it_was_told() {
        tell("CN-4403");

        asked("CN-4403").statusCode(200);
        asked("440300").statusCode(404).body("detail", containsString("write CN-4403"));
        Asked.withEverythingSent()
                .queryParam("area", "CN-4403")
                .queryParam("knownAt", TOLD.minusSeconds(1).toString())
                .get("/api/v1/reports/plans/" + PLAN)
                .then()
                .statusCode(404);
    }

    @Test
    void areas_told_of_before_they_were_learnt_are_read_once_more() throws SQLException, InterruptedException {
        tell("CN-4419");
        asked("CN-4419").statusCode(200);
        Facts facts = new Facts(database);
        facts.execute("truncate area_version");
        asked("CN-4419").statusCode(404);

        facts.execute("update projection_place set next_offset = 0"
                + " where projection = 'facts' and topic = 'waymark.indicators.v1'");

        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (facts.texts("select area from area_version where area = 'CN-4419'")
                .isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
        asked("CN-4419").statusCode(200);
    }

    private static void tell(String area) {
        NeighbourJournal.send(List.of(new Happened(
                EventType.AREA_DEFINED,
                TOLD,
                new AreaDefined(
                        area, 1, TOLD, NeighbourJournal.tree("{\"name\": {\"zh\": \"市\", \"en\": \"City\"}}")))));
    }

    private static ValidatableResponse asked(String area) {
        return Asked.withEverythingSent()
                .header("Accept-Language", "en")
                .queryParam("area", area)
                .get("/api/v1/reports/plans/" + PLAN)
                .then();
    }
}
