package org.waymark.reporting.method.lineartrajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.assessment.Provisional;

class AssessmentIdTest {
    @Test
    void equal_inputs_have_an_equal_id_for_ever() {
        assertThat(standard().on("2022-06-30").id()).isEqualTo(UUID.fromString("19acc198-2223-50b2-b314-3bf520d85569"));
        assertThat(standard().on("2022-06-30").id().version()).isEqualTo(5);
    }

    @Test
    void sixteen_is_sixteen_point_zero() {
        assertThat(Case.standard().value("2021=16").on("2022-06-30").id())
                .isEqualTo(Case.standard().value("2021=16.0").on("2022-06-30").id());
    }

    @Test
    void whatever_is_later_known_of_another_day_changes_nothing() {
        assertThat(standard().value("2022=20").on("2022-06-30"))
                .isEqualTo(standard().on("2022-06-30"));
    }

    @Test
    void day_parameters_target_and_inputs_each_make_another_id() {
        TrajectoryParameters patient = new TrajectoryParameters(3, Provisional.USE, BigDecimal.ZERO);
        assertThat(Stream.of(
                                standard().on("2022-06-30"),
                                standard().on("2022-07-01"),
                                standard().with(new LinearTrajectory(patient)).on("2022-06-30"),
                                standard()
                                        .target("2022-01-01", "2020=0", "2030=100")
                                        .on("2022-06-30"),
                                standard().value("2021=10", "A", "2022-03-01").on("2022-06-30"),
                                Case.standard().on("2022-06-30"))
                        .map(Assessment::id))
                .doesNotHaveDuplicates();
    }

    private static Case standard() {
        return Case.standard().value("2021=10");
    }
}
