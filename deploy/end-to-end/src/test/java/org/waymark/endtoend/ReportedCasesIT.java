package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.EventType;

/** Files of the kind that users of such systems say went in without a word, or were refused without help. */
@ExtendWith(SuiteExtension.class)
class ReportedCasesIT {
    private final RunningSuite suite;

    ReportedCasesIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void values_of_an_indicator_that_is_counted_in_ten_thousands_since_are_converted() throws Exception {
        AnnualIndicator indicator = AnnualIndicator.define(suite);
        indicator.sendFile("unit-redefined.csv").expect(200);
        indicator
                .defineAgain(
                        """
                        {"unit":{"zh":"万件","en":"10,000 pieces","unitMeasure":"NUMBER","unitMultiplier":4},
                         "effectiveFrom":"2023-06-01","reason":"counted in ten thousands"}
                        """)
                .expect(200);
        indicator
                .setTarget(
                        """
                        {"baseline":{"period":"2020","value":2},"targets":[{"period":"2025","value":5}],
                         "unit":{"unitMeasure":"NUMBER","unitMultiplier":4},
                         "effectiveFrom":"2023-06-01","reason":"counted in ten thousands"}
                        """)
                .expect(200);

        ReportEntry entry = indicator.reported();

        entry.hasNumber("/target/value", "5");
        entry.hasNumber("/unit/unitMultiplier", "4");
        entry.hasNumber("/latest/value", "3.2");
        entry.hasNumber("/latest/reported/value", "32000");
        entry.hasNumber("/latest/reported/unit/unitMultiplier", "0");
        entry.hasNumber("/assessment/progress", "0.4");
        entry.hasText("/assessment/attainment", "NOT_MET");
        assertThat(indicator.recorded())
                .extracting(vintage -> vintage.path("value").asText())
                .as("what was reported stays as it was")
                .containsExactlyInAnyOrder("28000", "32000");
    }

    @Test
    void values_in_another_unit_of_measure_are_shown_and_not_compared() throws Exception {
        AnnualIndicator indicator = AnnualIndicator.define(suite);
        indicator.sendFile("unit-redefined.csv").expect(200);
        indicator
                .defineAgain(
                        """
                        {"unit":{"zh":"%","en":"%","unitMeasure":"PT","unitMultiplier":0},"effectiveFrom":"2023-06-01",
                         "reason":"a share from now on"}
                        """)
                .expect(200);
        indicator
                .setTarget(
                        """
                        {"baseline":{"period":"2020","value":2},"targets":[{"period":"2025","value":5}],
                         "unit":{"unitMeasure":"PT","unitMultiplier":0},
                         "effectiveFrom":"2023-06-01","reason":"a share from now on"}
                        """)
                .expect(200);

        ReportEntry entry = indicator.reported();

        entry.hasText("/assessment/attainment", "NOT_ASSESSABLE");
        entry.hasText("/assessment/reason", "UNIT_CHANGED");
        assertThat(entry.at("/notCompared"))
                .hasSize(2)
                .allSatisfy(value -> assertThat(value.path("reason").asText()).isEqualTo("UNIT_CHANGED"));
    }

    @Test
    void a_target_against_the_direction_needs_a_justification_and_has_no_pace() throws Exception {
        AnnualIndicator indicator = AnnualIndicator.define(suite);
        indicator.sendFile("against-direction.csv").expect(200);
        String falling =
                """
                {"baseline":{"period":"2020","value":10},"targets":[{"period":"2025","value":5}],
                 "effectiveFrom":"2021-01-01","reason":"set anew"%s}
                """;
        JsonNode refused =
                indicator.setTarget(falling.formatted("")).expect(422).body();
        assertThat(refused.at("/errors/0/rule").asText()).isEqualTo("target-direction");
        assertThat(refused.at("/errors/0/severity").asText()).isEqualTo("WARNING");

        indicator
                .setTarget(falling.formatted(",\"justification\":\"to be wound down\""))
                .expect(200);

        ReportEntry entry = indicator.reported();
        entry.hasText("/assessment/attainment", "MET");
        entry.hasText("/assessment/pace", "NOT_ASSESSABLE");
        entry.hasText("/assessment/reason", "NO_DISTANCE");
        assertThat(indicator.target().path("justification").asText()).isEqualTo("to be wound down");
    }

    @Test
    void a_value_of_a_definition_that_differs_counts_and_shows_its_flag() throws Exception {
        AnnualIndicator indicator = AnnualIndicator.define(suite);
        indicator.sendFile("definition-differs.csv").expect(200);

        ReportEntry entry = indicator.reported();

        entry.hasNumber("/latest/value", "28");
        entry.hasText("/latest/status", "D");
        entry.hasText("/assessment/attainment", "NOT_MET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E", "G", "I", "N", "P", "S", "U", "V", "W"})
    void a_value_with_a_flag_counts(String status) throws Exception {
        AnnualIndicator indicator = AnnualIndicator.define(suite);
        indicator.submit(value("2021", 28, "2022-01-15", status)).expect(201);

        ReportEntry entry = indicator.reported();

        entry.hasNumber("/latest/value", "28");
        entry.hasText("/latest/status", status);
    }

    @Test
    void a_forecast_is_shown_and_never_compared() throws Exception {
        AnnualIndicator indicator = AnnualIndicator.define(suite);
        indicator.submit(value("2025", 120, "2022-01-15", "F")).expect(201);

        ReportEntry entry = indicator.reported();

        entry.hasText("/assessment/attainment", "NOT_ASSESSABLE");
        entry.hasText("/assessment/reason", "FORECAST");
        entry.hasNumber("/notCompared/0/value", "120");
        entry.hasText("/notCompared/0/reason", "FORECAST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "O", "Q", "L", "H", "K"})
    void a_status_that_holds_no_value_is_refused_with_one(String status) {
        AnnualIndicator indicator = AnnualIndicator.define(suite);

        indicator.submit(value("2021", 28, "2022-01-15", status)).expect(422);

        indicator.hasRecordedNothing();
    }

    @Test
    void after_a_withdrawal_a_value_counts_from_its_own_release() throws Exception {
        AnnualIndicator indicator = AnnualIndicator.define(suite);
        JsonNode wrong = indicator
                .submit(value("2022", 15, "2023-01-10", "A"))
                .expect(201)
                .body();
        indicator.withdraw(wrong.path("id").asText(), 1).expect(200);
        assertThat(indicator.value("2022")).isNull();

        Map<Integer, String> errors = errors(indicator.sendFile("after-withdrawal-1.csv"));
        assertThat(errors.get(1)).contains("before-withdrawal", "20");
        assertThat(indicator.recorded()).hasSize(2);

        assertThat(indicator
                        .sendFile("after-withdrawal-2.csv")
                        .expect(200)
                        .body()
                        .path("unchanged")
                        .asInt())
                .isZero();
        assertThat(indicator.value("2022")).isEqualTo("51");
        indicator.reported(LocalDate.now().plusDays(1).toString()).hasNumber("/latest/value", "51");
        List<PublishedEvent> events = suite.topics().observationsOf(indicator.code());
        assertThat(events).hasSize(3);
        assertThat(events.get(1).header("ce_type")).isEqualTo(EventType.OBSERVATION_WITHDRAWN.type());
        assertThat(events.get(2).data().path("value").asText()).isEqualTo("51");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "total-code.csv | 1 | _T",
                "total-code.csv | 2 | _T",
                "merged-cells.csv | 2 | area",
                "areas.csv | 1 | CN-44",
                "areas.csv | 2 | CN-44",
                "periods.csv | 1 | 52 weeks",
                "periods.csv | 2 | 29 February",
                "periods.csv | 3 | 2010-01",
                "periods.csv | 4 | 2023-01-01/P6M",
                "periods.csv | 5 | space",
                "numbers.csv | 1 | 12.6",
                "numbers.csv | 2 | U+2212",
                "numbers.csv | 3 | 1234.5",
                "numbers.csv | 4 | %",
                "numbers.csv | 5 | 万",
                "numbers.csv | 6 | status",
                "numbers.csv | 7 | space",
                "numbers.csv | 8 | :"
            })
    void an_error_says_what_it_saw_and_how_to_write_it(String file, int row, String words) {
        AnnualIndicator indicator = AnnualIndicator.define(suite);

        Map<Integer, String> errors = errors(indicator.sendFile(file));

        assertThat(errors.get(row)).as("%s", errors).contains(words);
        boolean marksNoValue = words.equals(":");
        assertThat(errors.get(row).contains("blank and give"))
                .as("whether it is to be left out: %s", errors.get(row))
                .isEqualTo(marksNoValue);
        indicator.hasRecordedNothing();
    }

    @Test
    void a_fraction_gives_its_value() {
        AnnualIndicator indicator = AnnualIndicator.define(
                suite, "{\"unit\":{\"zh\":\"%\",\"en\":\"%\",\"unitMeasure\":\"PERCENT\",\"unitMultiplier\":0}}");

        Map<Integer, String> errors = errors(indicator.sendFile("fraction.csv"));

        assertThat(errors).containsOnlyKeys(1, 2);
        assertThat(errors.get(1)).contains("/denominator");
        indicator.hasRecordedNothing();
        indicator
                .submit(
                        "{\"period\":\"2021\",\"value\":33.3,\"numerator\":1,\"denominator\":3,\"releasedAt\":\"2022-01-15\"}")
                .expect(201);
    }

    @Test
    void lines_above_the_header_are_one_error_that_names_its_line() {
        AnnualIndicator indicator = AnnualIndicator.define(suite);

        HttpService.Answer answer = indicator.sendFile("lines-above-the-header.csv");

        assertThat(answer.status()).isBetween(400, 422);
        String said = answer.body().path("detail").asText()
                + answer.body().path("errors").toString();
        assertThat(said).contains("3");
        assertThat(answer.body().path("errors").size()).isLessThanOrEqualTo(1);
        indicator.hasRecordedNothing();
    }

    @ParameterizedTest
    @CsvSource({"T", "TOTAL", "ALL", "_Z"})
    void a_total_is_written_in_one_way_everywhere(String code) {
        AnnualIndicator indicator = AnnualIndicator.define(suite);
        String row =
                "{\"indicator\":\"%s\",\"breakdown\":\"%s\",\"period\":\"2021\",\"value\":28,\"releasedAt\":\"2022-01-15\"}"
                        .formatted(indicator.code(), code);

        for (HttpService.Answer answer : List.of(
                indicator.submit(row.replaceFirst("\"indicator\":\"[^\"]*\",", "")),
                indicator.send("application/json", "[" + row + "]"),
                indicator.send("application/x-ndjson", row))) {
            assertThat(errors(answer).values()).singleElement().asString().contains("_T");
        }
        indicator.hasRecordedNothing();
    }

    private static String value(String period, int value, String releasedAt, String status) {
        return "{\"period\":\"%s\",\"value\":%d,\"releasedAt\":\"%s\",\"status\":\"%s\"}"
                .formatted(period, value, releasedAt, status);
    }

    /** Of a refusal: by row, where it is, which rule it breaks and what is said about it. */
    private static Map<Integer, String> errors(HttpService.Answer answer) {
        Map<Integer, List<String>> said = new LinkedHashMap<>();
        for (JsonNode error : answer.expect(422).body().path("errors")) {
            said.computeIfAbsent(error.path("row").asInt(1), row -> new ArrayList<>())
                    .add(error.path("pointer").asText()
                            + " " + error.path("rule").asText()
                            + ": " + error.path("message").asText());
        }
        Map<Integer, String> errors = new LinkedHashMap<>();
        said.forEach((row, lines) -> errors.put(row, String.join("\n", lines)));
        return errors;
    }
}
