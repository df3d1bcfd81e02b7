package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** An indicator of a report, held against a row of expectations in which an empty cell means null. */
record Row(JsonNode entry) {

    void hasText(String pointer, String expected) {
        assertThat(entry.at(pointer).asText(null)).as(pointer).isEqualTo(expected);
    }

    void hasNumber(String pointer, String expected) {
        if (expected == null) {
            hasText(pointer, null);
        } else {
            assertThat(entry.at(pointer).decimalValue()).as(pointer).isEqualByComparingTo(expected);
        }
    }
}
