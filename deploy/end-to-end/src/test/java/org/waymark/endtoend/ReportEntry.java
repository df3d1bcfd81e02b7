package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** An indicator in a report, to be held against a row of expectations in which an empty cell means null. */
record ReportEntry(JsonNode json) {

    static ReportEntry of(JsonNode report, String indicator, String area) {
        for (JsonNode entry : report.path("indicators")) {
            if (entry.path("indicator").asText().equals(indicator)
                    && entry.path("area").asText().equals(area)) {
                return new ReportEntry(entry);
            }
        }
        throw new AssertionError("no " + indicator + " in " + area + " in " + report);
    }

    JsonNode at(String pointer) {
        return json.at(pointer);
    }

    void hasText(String pointer, String expected) {
        assertThat(at(pointer).asText(null)).as(pointer).isEqualTo(expected);
    }

    void hasNumber(String pointer, String expected) {
        if (expected == null) {
            hasText(pointer, null);
        } else {
            assertThat(at(pointer).decimalValue()).as(pointer).isEqualByComparingTo(expected);
        }
    }
}
