package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;

class EventJsonTest {
    private final ObjectMapper json = EventJson.mapper();

    @ParameterizedTest
    @ValueSource(strings = {"12.60", "16", "16.0", "0.1", "-0.000000000000001", "123456789012345678901234567890.5"})
    void decimals_keep_every_digit_in_records_and_trees(String decimal) throws Exception {
        String text = "{\"period\":\"2022\",\"value\":" + decimal + "}";

        PeriodValue value = json.readValue(text, PeriodValue.class);

        assertThat(value.value()).isEqualTo(new BigDecimal(decimal));
        assertThat(json.writeValueAsString(value)).isEqualTo(text);
        assertThat(json.writeValueAsString(json.readTree(text))).isEqualTo(text);
    }

    @Test
    void decimals_are_written_without_exponent() throws Exception {
        assertThat(json.writeValueAsString(new PeriodValue("2022", new BigDecimal("1E+3"))))
                .contains("1000")
                .doesNotContain("E");
    }

    @Test
    void instants_are_written_to_the_microsecond() throws Exception {
        var defined = new IndicatorDefined("x", 1, Instant.parse("2026-11-22T08:00:05.031222999Z"), null);

        assertThat(json.writeValueAsString(defined))
                .isEqualTo(
                        "{\"code\":\"x\",\"definitionVersion\":1,\"recordedAt\":\"2026-11-22T08:00:05.031222Z\",\"body\":null}");
    }

    @Test
    void a_null_tree_is_null() throws Exception {
        TargetSet target = json.readValue("{\"plan\":\"p\",\"footnote\":null}", TargetSet.class);

        assertThat(target.footnote()).isNull();
        assertThat(target.targets()).isEmpty();
    }
}
