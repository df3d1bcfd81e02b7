package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {
    @ParameterizedTest
    @EnumSource
    void every_schema_demands_the_same_form(Form form) throws Exception {
        for (EventType type : EventType.values()) {
            JsonNode schema = EventJson.mapper().readTree(EventSchemas.load().schema(type));
            JsonNode definition = schema.path("$defs").path(form.name().toLowerCase(Locale.ROOT));

            if (!definition.isMissingNode()) {
                assertThat(definition.path("pattern").asText()).isEqualTo("^" + form.pattern() + "$");
                assertThat(definition.path("maxLength").asInt()).isEqualTo(form.longest());
            }
        }
    }

    @Test
    void keys_cannot_be_forged() {
        assertThat(Form.CODE.fits("ipr-14fyp")).isTrue();
        assertThat(Form.CODE.fits("a/b")).isFalse();
        assertThat(Form.CODE.fits("")).isFalse();
        assertThat(Form.CODE.fits("a\n")).isFalse();
        assertThat(Form.CODE.fits("a".repeat(101))).isFalse();
        assertThat(Form.AREA.fits("CN-44")).isTrue();
        assertThat(Form.AREA.fits("cn")).isFalse();
        assertThat(Form.BREAKDOWN.fits("_T")).isTrue();
    }
}
