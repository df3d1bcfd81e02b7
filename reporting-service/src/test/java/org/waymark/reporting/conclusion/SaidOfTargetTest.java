package org.waymark.reporting.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class SaidOfTargetTest {
    @Test
    void only_words_that_both_say_are_compared() {
        SaidOfTarget official = new SaidOfTarget("MET", null, null);

        assertThat(official.canBeComparedWith(new SaidOfTarget("NOT_MET", false, "BEHIND")))
                .isTrue();
        assertThat(official.differences(new SaidOfTarget("NOT_MET", false, "BEHIND")))
                .extracting(SaidOfTarget.Difference::about)
                .containsExactly("attainment");
        assertThat(official.differences(new SaidOfTarget("MET", true, "AHEAD"))).isEmpty();
    }

    @Test
    void what_cannot_be_assessed_contradicts_nothing() {
        SaidOfTarget official = new SaidOfTarget(null, null, "AHEAD");
        SaidOfTarget ours = new SaidOfTarget("MET", true, "NOT_ASSESSABLE");

        assertThat(official.canBeComparedWith(ours)).isFalse();
        assertThat(official.differences(ours)).isEmpty();
    }

    @Test
    void a_target_that_was_met_early_was_not_met_in_time() {
        assertThat(new SaidOfTarget("MET", true, null).differences(new SaidOfTarget("MET", false, null)))
                .extracting(SaidOfTarget.Difference::about, SaidOfTarget.Difference::official)
                .containsExactly(tuple("metEarly", "true"));
    }
}
