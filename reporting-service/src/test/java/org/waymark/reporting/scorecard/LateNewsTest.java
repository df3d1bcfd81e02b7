package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.contracts.observation.ObservationRecorded;
import org.waymark.contracts.observation.ObservationWithdrawn;
import org.waymark.contracts.observation.Unit;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;

/** A made-up plan whose news comes in the wrong order. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class LateNewsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");
    private static final LocalDate RELEASED = LocalDate.parse("2021-01-01");

    @Inject
    DataSource database;

    @Test
    void a_target_waits_for_its_indicator() {
        tell(EventType.PLAN_DEFINED, plan("waiting"));
        tell(EventType.TARGET_SET, target("waiting", "waited-for", "CN", new PeriodValue("2025", decimal("10"))));
        tell(EventType.OBSERVATION_RECORDED, observed("waited-for", "CN", "2022", "12"));

        JsonNode before = Asked.indicator("waiting", "waited-for", "2023-06-30");
        assertThat(before.get("unresolved").asBoolean()).isTrue();
        assertThat(before.at("/assessment/reason").asText()).isEqualTo("NO_TARGET");

        tell(EventType.INDICATOR_DEFINED, falling("waited-for"));

        JsonNode after = Asked.indicator("waiting", "waited-for", "2023-06-30");
        assertThat(after.get("unresolved").asBoolean()).isFalse();
        assertThat(after.at("/assessment/progress").decimalValue()).isEqualByComparingTo("0.8");
        assertThat(after.at("/assessment/pace").asText()).isEqualTo("AHEAD");
    }

    @Test
    void an_agency_is_unresolved_until_it_is_registered() {
        tell(EventType.PLAN_DEFINED, plan("answering"));
        JsonNode body = NeighbourJournal.tree(
                """
                {"plan": "answering", "number": 1, "name": {"en": "Works"}, "taskArea": "works",
                 "responsibility": {"known": true, "openEnded": false,
                                    "agencies": [{"agency": "latecomer", "role": "SOLE", "as": "Latecomers"}]}}
                """);
        tell(EventType.PROJECT_DEFINED, new ProjectDefined("works", 1, null, MONDAY, body));

        Asked.report("answering", "2023-06-30")
                .body("projects[0].agencies[0].unresolved", equalTo(true))
                .body("projects[0].agencies[0].agency", equalTo("latecomer"));

        JsonNode agency = NeighbourJournal.tree("{\"name\": {\"en\": \"Office of Latecomers\"}}");
        tell(EventType.AGENCY_REGISTERED, new AgencyRegistered("latecomer", 1, MONDAY, agency));

        Asked.report("answering", "2023-06-30")
                .body("projects[0].agencies[0].unresolved", equalTo(false))
                .body("projects[0].agencies[0].name.en", equalTo("Office of Latecomers"));
    }

    @Test
    void a_withdrawal_that_overtakes_its_vintage_still_counts() {
        tell(EventType.PLAN_DEFINED, plan("withdrawing"));
        tell(EventType.INDICATOR_DEFINED, falling("withdrawn-one"));
        tell(
                EventType.TARGET_SET,
                target("withdrawing", "withdrawn-one", "CN", new PeriodValue("2025", decimal("10"))));
        NeighbourJournal.send(
                List.of(new Happened(EventType.OBSERVATION_WITHDRAWN, TUESDAY, withdrawal("withdrawn-one"))));
        tell(EventType.OBSERVATION_RECORDED, observed("withdrawn-one", "CN", "2022", "12"));

        JsonNode input =
                Asked.indicator("withdrawing", "withdrawn-one", "2023-06-30").at("/assessment/inputs/0");
        assertThat(input.get("withdrawn").asBoolean()).isTrue();
        assertThat(input.get("value").isNull()).isTrue();
        Asked.withEverythingSent()
                .queryParam("asOf", "2023-06-30")
                .queryParam("knownAt", MONDAY.toString())
                .get("/api/v1/reports/plans/withdrawing")
                .then()
                .body("indicators[0].latest.value", equalTo(12));
    }

    @Test
    void a_withdrawn_value_leaves_the_report_and_is_named_as_the_cause() {
        tell(EventType.PLAN_DEFINED, plan("taking-back"));
        tell(EventType.INDICATOR_DEFINED, falling("taken-back"));
        tell(EventType.TARGET_SET, target("taking-back", "taken-back", "CN", new PeriodValue("2025", decimal("10"))));
        tell(EventType.OBSERVATION_RECORDED, observed("taken-back", "CN", "2022", "12"));
        JsonNode before = Asked.indicator("taking-back", "taken-back", "2023-06-30");
        assertThat(before.at("/assessment/pace").asText()).isEqualTo("AHEAD");

        tell(EventType.OBSERVATION_WITHDRAWN, withdrawal("taken-back"));

        JsonNode after = Asked.indicator("taking-back", "taken-back", "2023-06-30");
        assertThat(after.at("/assessment/pace").asText()).isEqualTo("NOT_ASSESSABLE");
        assertThat(after.at("/assessment/changed/cause").asText()).isEqualTo("WITHDRAWAL");
        assertThat(after.at("/assessment/changed/at").asText()).isEqualTo("2023-03-01");
        JsonNode dayBefore = Asked.indicator("taking-back", "taken-back", "2023-02-28");
        assertThat(dayBefore.at("/assessment/pace").asText()).isEqualTo("AHEAD");
        assertThat(dayBefore.at("/latest/value").decimalValue()).isEqualByComparingTo("12");
    }

    @Test
    void a_vintage_that_comes_again_among_others_is_taken_once() throws SQLException {
        Happened first = happened(observed("told-again", "CN", "2022", "12"));
        NeighbourJournal.send(List.of(first));
        NeighbourJournal.send(List.of(
                first,
                happened(observed("told-again", "CN", "2023", "11")),
                happened(observed("told-again", "CN", "2023", "11")),
                happened(observed("told-again", "CN", "2024", "10"))));
        Asked.withEverythingSent().get("/api/v1/reports/plans/nobody-made-it");

        assertThat(new Facts(database)
                        .texts("select period || ' ' || value from facts.observation_vintage"
                                + " where indicator = 'told-again' order by period"))
                .containsExactly("2022 12", "2023 11", "2024 10");
    }

    @Test
    void every_area_has_its_own_entry_and_one_can_be_picked() {
        tell(EventType.PLAN_DEFINED, plan("two-provinces"));
        tell(EventType.INDICATOR_DEFINED, falling("shared-one"));
        PeriodValue interim = new PeriodValue("2023", decimal("16"));
        PeriodValue last = new PeriodValue("2025", decimal("10"));
        tell(EventType.TARGET_SET, target("two-provinces", "shared-one", "CN-44", interim, last));
        tell(EventType.TARGET_SET, target("two-provinces", "shared-one", "CN-11", interim, last));
        tell(EventType.OBSERVATION_RECORDED, observed("shared-one", "CN-44", "2023", "15.50"));

        Asked.report("two-provinces", "2024-06-30")
                .body("indicators.area", equalTo(List.of("CN-11", "CN-44")))
                .body("indicators.assessment.pace", equalTo(List.of("NOT_ASSESSABLE", "AHEAD")))
                .body("indicators[1].assessment.interim.attainment", equalTo(List.of("MET")));
        String picked = Asked.withEverythingSent()
                .queryParam("area", "CN-44")
                .queryParam("asOf", "2024-06-30")
                .get("/api/v1/reports/plans/two-provinces")
                .asString();
        assertThat(picked).contains("\"area\":\"CN-44\"", "\"value\":15.50").doesNotContain("CN-11");
    }

    private static Happened happened(EventData data) {
        return new Happened(EventType.OBSERVATION_RECORDED, MONDAY, data);
    }

    private static void tell(EventType type, EventData data) {
        NeighbourJournal.send(List.of(new Happened(type, MONDAY, data)));
    }

    private static PlanDefined plan(String code) {
        JsonNode body = NeighbourJournal.tree(
                "{\"title\": {\"en\": \"Made up\"}, \"period\": {\"start\": \"2021\", \"end\": \"2025\"}}");
        return new PlanDefined(code, 1, RELEASED, null, MONDAY, body);
    }

    private static IndicatorDefined falling(String code) {
        JsonNode body = NeighbourJournal.tree(
                """
                {"name": {"en": "Made up"}, "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 0},
                 "direction": "LOWER_IS_BETTER", "periodTypes": ["A"]}
                """);
        return new IndicatorDefined(code, 1, MONDAY, body);
    }

    private static TargetSet target(String plan, String indicator, String area, PeriodValue... targets) {
        PeriodValue baseline = new PeriodValue("2020", decimal("20"));
        return new TargetSet(
                plan,
                indicator,
                area,
                1,
                RELEASED,
                null,
                baseline,
                List.of(targets),
                null,
                "BINDING",
                null,
                null,
                null,
                null,
                null,
                null,
                MONDAY,
                null,
                null,
                null);
    }

    private static ObservationRecorded observed(String indicator, String area, String period, String value) {
        return new ObservationRecorded(
                UUID.nameUUIDFromBytes((indicator + area + period).getBytes()),
                indicator,
                1,
                area,
                "_T",
                period,
                "A",
                1,
                decimal(value),
                null,
                "A",
                new Unit("NUMBER", 0),
                null,
                null,
                LocalDate.parse(period + "-12-31").plusDays(20),
                "PUBLISHED",
                "cnipa",
                List.of(),
                null,
                null,
                MONDAY,
                null,
                false,
                null);
    }

    private static ObservationWithdrawn withdrawal(String indicator) {
        return new ObservationWithdrawn(
                UUID.randomUUID(),
                indicator,
                "CN",
                "_T",
                "2022",
                "A",
                2,
                1,
                "cnipa",
                "a slip",
                LocalDate.parse("2023-03-01"),
                TUESDAY);
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
