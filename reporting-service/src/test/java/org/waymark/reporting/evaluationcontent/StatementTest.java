package org.waymark.reporting.evaluationcontent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.reporting.assessment.Attainment;

class StatementTest {
    @Test
    void only_binding_targets_are_completed_and_only_once_they_are_final() {
        assertThat(zh("BINDING", Attainment.MET, true)).isEqualTo("完成");
        assertThat(zh("BINDING", Attainment.NOT_MET, true)).isEqualTo("未完成；进度滞后");
        assertThat(zh("ANTICIPATORY", Attainment.MET, true)).isEqualTo("已实现预期目标");
        assertThat(zh("ANTICIPATORY", Attainment.NOT_MET, true)).isEqualTo("未实现预期目标；进度滞后");
        assertThat(zh("BINDING", Attainment.NOT_MET, false)).isEqualTo("尚未达到目标值；进度滞后");
    }

    @Test
    void what_was_met_early_says_so_and_what_cannot_be_assessed_says_it_once() {
        assertThat(Statement.of("BINDING", Attainment.MET, true, false, "AHEAD").zh())
                .isEqualTo("已达到目标值（提前）；快于预期");
        assertThat(Statement.of(null, Attainment.NOT_ASSESSABLE, false, false, "NOT_ASSESSABLE")
                        .zh())
                .isEqualTo("无法评估");
    }

    private static String zh(String attribute, Attainment attainment, boolean isFinal) {
        return Statement.of(attribute, attainment, false, isFinal, "BEHIND").zh();
    }
}
