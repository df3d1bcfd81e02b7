package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenDataTest {
    private final ObjectMapper json = EventJson.mapper();
    private final EventSchemas schemas = EventSchemas.load();

    @ParameterizedTest(name = "{0} with {1} = {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            OBSERVATION_RECORDED  | /value          | "12.71"               | /value: string found
            OBSERVATION_RECORDED  | /value          | null                  | /missingReason
            OBSERVATION_RECORDED  | /observationId  | "no-uuid"             | /observationId
            OBSERVATION_RECORDED  | /period         | "2022-Q5"             | /period
            OBSERVATION_RECORDED  | /period         | "2022-13"             | /period
            OBSERVATION_RECORDED  | /period         | "2020-01-01/P"        | /period
            OBSERVATION_RECORDED  | /periodType     | "Y"                   | /periodType
            OBSERVATION_RECORDED  | /area           | "cn"                  | /area
            OBSERVATION_RECORDED  | /breakdown      | "a/b"                 | /breakdown
            OBSERVATION_RECORDED  | /indicator      | "a/b"                 | /indicator
            OBSERVATION_RECORDED  | /vintage        | 0                     | /vintage
            OBSERVATION_RECORDED  | /releasedAt     | null                  | /releasedAtBasis
            OBSERVATION_RECORDED  | /releasedAt     | "29.12.2023"          | /releasedAt
            OBSERVATION_RECORDED  | /recordedAt     | "2026-11-22 08:00"    | /recordedAt
            OBSERVATION_RECORDED  | /recordedAt     | "2026-11-22T08:00:00+08:00" | /recordedAt
            OBSERVATION_RECORDED  | /sources/0/title | 7                    | /sources/0/title
            OBSERVATION_REVISED   | /previous       | null                  | /previous
            OBSERVATION_REVISED   | /changed        | []                    | /changed
            OBSERVATION_SUBMITTED | /reviewState    | null                  | /reviewState
            TARGET_SET            | /targets        | []                    | /targets
            TARGET_SET            | /baseline/value | "11.6"                | /baseline/value
            TARGET_SET            | /tolerance      | -1                    | /tolerance
            INDICATOR_DEFINED     | /body/unit/unitMultiplier | "8"         | /body/unit/unitMultiplier
            RULES_DEFINED         | /rulesVersion   | 0                     | /rulesVersion
            RULES_DEFINED         | /body/rules/0/min | "0"                 | /body/rules/0/min
            COORDINATOR_NAMED     | /body/agency    | "a b"                 | /body/agency
            PROMOTION_PLAN_DEFINED | /effectiveFrom | null                  | /effectiveFrom
            PROMOTION_PLAN_DEFINED | /body/parts/0/sections/0/items/0/agencies | [] | /body/parts/0/sections/0/items/0/agencies
            PROMOTION_RESULT_REPORTED | /year       | "23"                  | /year
            PROMOTION_RESULT_REPORTED | /body/result | null                 | /body/result
            AREA_DEFINED          | /code           | "cn-44"               | /code
            AREA_DEFINED          | /body/validFrom | "1979"                | /body/validFrom
            PLAN_DEFINED          | /body/taskAreas/0/code | "a b"          | /body/taskAreas/0/code
            AGENCY_REGISTERED     | /body/validTo   | "2023"                | /body/validTo
            PROJECT_DEFINED       | /body/responsibility/known | false      | /body/responsibility/agencies
            RISK_CHANGED          | /body/state     | "open"                | /body/state
            RISK_CHANGED          | /decision/on    | null                  | /decision/on
            CONTRIBUTION_DECLARED | /body/shares/0/share | 1.1              | /body/shares/0/share
            CONTRIBUTION_DECLARED | /body/shares/0/period | "2025-Q5"       | /body/shares/0/period
            PILOT_CHANGED         | /body/region    | "cn-44"               | /body/region
            FUNDING_REPORTED      | /year           | "23"                  | /year
            FUNDING_REPORTED      | /body/lines/0/planned | -1              | /body/lines/0/planned
            PROJECT_FLAGGED       | /assessment/asOf | null                 | /assessment/asOf
            MILESTONE_CHANGED     | /state          | "reached"             | /state
            MILESTONE_CHANGED     | /daysLate       | -1                    | /daysLate
            MILESTONE_CHANGED     | /decision/on    | null                  | /decision/on
            MILESTONE_CHANGED     | /body/criterion | "text"                | /body/criterion
            PROGRESS_REPORTED     | /tasks/0/completion | 101                | /tasks/0/completion
            PROGRESS_REPORTED     | /confirmations/0/version | 0             | /confirmations/0/version
            PROGRESS_REPORTED     | /recoveryPlan/due | "2023"               | /recoveryPlan/due
            PROGRESS_REPORTED     | /period         | "2023-Q5"             | /period
            OFFICE_RATED          | /reason         | null                  | /reason
            REPORT_DUE            | /daysOverdue    | -1                    | /daysOverdue
            JOURNAL_MARKER        | /source         | "indicator-service"   | /source
            """)
    void is_refused_with_the_place_named(EventType type, String pointer, String value, String violation)
            throws Exception {
        JsonNode data = json.readTree(schemas.example(type));
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) data.at(pointer.substring(0, slash))).set(pointer.substring(slash + 1), json.readTree(value));

        assertThat(schemas.violations(type, data)).anyMatch(found -> found.contains(violation));
    }

    @ParameterizedTest
    @CsvSource({
        "2025",
        "2025-S1",
        "2025-T3",
        "2025-Q4",
        "2025-07",
        "2025-W53",
        "2025-07-01",
        "2020-01-01/P10M",
        "2020-01-01/P1Y6M"
    })
    void periods_of_every_type_pass(String period) throws Exception {
        ObjectNode data = (ObjectNode) json.readTree(schemas.example(EventType.OBSERVATION_RECORDED));
        data.put("period", period);

        assertThat(schemas.violations(EventType.OBSERVATION_RECORDED, data)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"releasedAtBasis, GUESSED_LATER", "status, Q"})
    void a_new_value_of_an_open_enumeration_passes(String member, String value) throws Exception {
        ObjectNode data = (ObjectNode) json.readTree(schemas.example(EventType.OBSERVATION_RECORDED));
        data.put(member, value);

        assertThat(schemas.violations(EventType.OBSERVATION_RECORDED, data)).isEmpty();
    }
}
