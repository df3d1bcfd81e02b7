package org.waymark.reporting.method.opensdg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesScoreTest {
    @Test
    void an_indicator_of_several_series_has_the_mean_of_their_scores() {
        SeriesScore two = mean(series(-3.842343121245121), series(-3.7120450615348832));

        assertThat(two.score().orElseThrow()).isCloseTo(-3.777194091390002, within(1e-9));
        assertThat(two.status()).isEqualTo(ProgressStatus.DETERIORATION);
    }

    @Test
    void a_group_of_series_counts_as_one() {
        SeriesScore nested = mean(series(0.5456262610658811), mean(achieved(), achieved()), achieved());

        assertThat(nested.score().orElseThrow()).isCloseTo(3.515208753688627, within(1e-9));
        assertThat(nested.status()).isEqualTo(ProgressStatus.SUBSTANTIAL_PROGRESS);
    }

    @Test
    void the_target_is_achieved_only_if_all_series_achieved_it() {
        assertThat(mean(achieved(), achieved()).status()).isEqualTo(ProgressStatus.TARGET_ACHIEVED);
        assertThat(mean(achieved(), series(5)).status()).isEqualTo(ProgressStatus.SUBSTANTIAL_PROGRESS);
    }

    @Test
    void what_could_not_be_assessed_counts_in_no_mean() {
        SeriesScore.Single unknown = new SeriesScore.Single(null, false);

        assertThat(mean(series(1), unknown).score()).hasValue(1);
        assertThat(mean(achieved(), unknown).status()).isEqualTo(ProgressStatus.TARGET_ACHIEVED);
        assertThat(mean(unknown).status()).isEqualTo(ProgressStatus.NOT_AVAILABLE);
    }

    @Test
    void a_threshold_belongs_to_the_better_side() {
        assertThat(series(2.5).status()).isEqualTo(ProgressStatus.SUBSTANTIAL_PROGRESS);
        assertThat(series(0).status()).isEqualTo(ProgressStatus.MODERATE_PROGRESS);
        assertThat(series(-2.5).status()).isEqualTo(ProgressStatus.LIMITED_PROGRESS);
        assertThat(series(-2.50001).status()).isEqualTo(ProgressStatus.DETERIORATION);
    }

    private static SeriesScore series(double score) {
        return new SeriesScore.Single(score, false);
    }

    private static SeriesScore achieved() {
        return new SeriesScore.Single(5.0, true);
    }

    private static SeriesScore mean(SeriesScore... members) {
        return new SeriesScore.Mean(List.of(members));
    }
}
