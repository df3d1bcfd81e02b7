package org.waymark.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Violation;

class CheckValueTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

    @ParameterizedTest(name = "{0} takes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            {"kind":"RANGE","min":0,"max":100}   | {"value":0}                                    | -
            {"kind":"RANGE","min":0,"max":100}   | {"value":100.00}                               | -
            {"kind":"RANGE","min":0,"max":100}   | {"value":-0.000000000000001}                   | /value
            {"kind":"RANGE","min":0,"max":100}   | {"value":100.000000000000001}                  | /value
            {"kind":"RANGE","min":0}             | {"value":1e15}                                 | -
            {"kind":"RANGE","max":0.3}           | {"value":0.3}                                  | -
            {"kind":"RANGE","min":0}             | {"missingReason":"NOT_COLLECTED"}              | -
            {"kind":"DECIMALS","most":2}         | {"value":12.34}                                | -
            {"kind":"DECIMALS","most":2}         | {"value":12.3400}                              | -
            {"kind":"DECIMALS","most":2}         | {"value":12.345}                               | /value
            {"kind":"DECIMALS","most":0}         | {"value":1200}                                 | -
            {"kind":"DECIMALS","most":0}         | {"value":0.5}                                  | /value
            {"kind":"UNIT_REQUIRED"}             | {"value":1,"unit":{"unitMeasure":"PT","unitMultiplier":0}} | -
            {"kind":"UNIT_REQUIRED"}             | {"value":1}                                    | /unit
            {"kind":"UNIT_REQUIRED"}             | {"missingReason":"NOT_COLLECTED"}              | -
            {"kind":"PERIOD_TYPES","allowed":["A","M"]} | {"period":"2024-06","value":1}          | -
            {"kind":"PERIOD_TYPES","allowed":["A","M"]} | {"period":"2024-Q1","value":1}          | /period
            {"kind":"FRACTION","multiplier":100} | {"value":12.5,"numerator":5,"denominator":40}  | -
            {"kind":"FRACTION","multiplier":100} | {"value":12.6,"numerator":5,"denominator":40}  | /value
            {"kind":"FRACTION","multiplier":100,"tolerance":0.1} | {"value":12.6,"numerator":5,"denominator":40} | -
            {"kind":"FRACTION","multiplier":100,"tolerance":0.1} | {"value":12.60001,"numerator":5,"denominator":40} | /value
            {"kind":"FRACTION","tolerance":0.1}  | {"value":-0.1,"numerator":0,"denominator":-3}  | -
            {"kind":"FRACTION"}                  | {"value":0.3,"numerator":0.3,"denominator":1}  | -
            {"kind":"FRACTION"}                  | {"value":3,"numerator":0.3,"denominator":0.1}  | -
            {"kind":"FRACTION"}                  | {"value":1,"numerator":1}                      | -
            {"kind":"FRACTION"}                  | {"value":1,"numerator":0,"denominator":0}      | /denominator
            {"kind":"SUM","of":["a"]}            | {"value":1}                                    | -
            """)
    void a_value_at_the_boundary_is_taken_and_one_beside_it_is_not(String rule, String sent, String pointer)
            throws Exception {
        assertThat(check(rule, sent))
                .extracting(Violation::pointer)
                .containsExactlyElementsOf(pointer == null ? List.of() : List.of(pointer));
    }

    @Test
    void a_warning_passes_with_a_justification_and_an_error_never() throws Exception {
        String warning = "{\"kind\":\"RANGE\",\"max\":100,\"severity\":\"WARNING\"}";
        assertThat(check(warning, "{\"value\":101}")).singleElement().satisfies(violation -> {
            assertThat(violation.severity()).isEqualTo(Violation.Severity.WARNING);
            assertThat(violation.message().en())
                    .isEqualTo("101 is above the greatest value 100; correct it, or explain it in justification");
            assertThat(violation.message().zh()).isEqualTo("101 大于上限 100；请更正，或在 justification 中说明");
        });
        assertThat(check(warning, "{\"value\":101,\"justification\":\" \"}")).hasSize(1);
        assertThat(check(warning, "{\"value\":101,\"justification\":\"Recount\"}"))
                .isEmpty();
        assertThat(check("{\"kind\":\"RANGE\",\"max\":100}", "{\"value\":101,\"justification\":\"Recount\"}"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.severity()).isEqualTo(Violation.Severity.ERROR);
                    assertThat(violation.message().en()).endsWith("100; correct it");
                });
    }

    @Test
    void a_message_has_the_numbers_it_was_judged_by() throws Exception {
        assertThat(check(
                        "{\"id\":\"share\",\"kind\":\"FRACTION\",\"multiplier\":100,\"tolerance\":0.05}",
                        "{\"value\":13,\"numerator\":1,\"denominator\":8}"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("share");
                    assertThat(violation.message().en()).startsWith("13 is not 100 × 1 / 8 = 12.5 (± 0.05)");
                });
    }

    private static List<Violation> check(String rule, String sent) throws JsonProcessingException {
        Rule bound = BindRule.of(body(rule), "indicator");
        JsonMembers body = body(sent);
        String period = body.text("period");
        ValueToCheck submitted = new ValueToCheck(
                period == null ? null : TimePeriod.parse(period),
                body.decimal("value"),
                body.decimal("numerator"),
                body.decimal("denominator"),
                body.text("justification"),
                null,
                null,
                null,
                TODAY);
        CheckValue.check(new RulesInForce(1, List.of(bound)), submitted, body);
        return body.violations().all();
    }

    private static JsonMembers body(String json) throws JsonProcessingException {
        return new JsonMembers((ObjectNode) EventJson.mapper().readTree(json));
    }
}
