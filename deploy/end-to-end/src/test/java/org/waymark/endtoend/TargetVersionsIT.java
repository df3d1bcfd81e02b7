package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/** A version of a target or definition counts from its own day on, wherever it is shown. */
@ExtendWith(SuiteExtension.class)
class TargetVersionsIT {
    private static final String DISTANT = "\"effectiveFrom\":\"2099-01-01\",\"reason\":\"not for us\"";

    private final RunningSuite suite;
    private AnnualIndicator indicator;

    TargetVersionsIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void an_indicator_with_a_value() {
        indicator = AnnualIndicator.define(suite);
        indicator
                .submit("{\"period\":\"2022\",\"value\":60,\"releasedAt\":\"2023-01-15\"}")
                .expect(201);
    }

    @Test
    void a_later_target_says_that_it_does_not_hold_yet() throws Exception {
        String later = "{\"targets\":[{\"period\":\"2025\",\"value\":200}]," + DISTANT + "}";
        JsonNode answer = indicator.setTarget(later).expect(200).body();
        assertThat(answer.path("inForce").asBoolean(true)).isFalse();

        JsonNode shown = indicator.target();
        assertThat(shown.at("/targets/0/value").asInt()).isEqualTo(100);
        assertThat(shown.path("inForce").asBoolean()).isTrue();
        assertThat(shown.at("/later/0/effectiveFrom").asText()).isEqualTo("2099-01-01");
        indicator.reported().hasNumber("/target/value", "100");
        indicator.setTarget(later).expect(200);
        assertThat(publishedTargets()).isEqualTo(2);
    }

    @Test
    void a_target_after_the_first_gives_its_day_and_reason() {
        JsonNode refused = indicator
                .setTarget("{\"targets\":[{\"period\":\"2025\",\"value\":200}]}")
                .expect(422)
                .body();

        assertThat(refused.path("errors"))
                .extracting(error -> error.path("pointer").asText())
                .containsExactlyInAnyOrder("/effectiveFrom", "/reason");
    }

    @Test
    void a_softened_target_stands_beside_the_original_one() throws Exception {
        indicator
                .setTarget("{\"targets\":[{\"period\":\"2025\",\"value\":50}],\"effectiveFrom\":\"2023-06-01\","
                        + "\"reason\":\"out of reach\"}")
                .expect(200);

        ReportEntry entry = indicator.reported();

        entry.hasNumber("/target/value", "50");
        entry.hasText("/assessment/attainment", "MET");
        entry.hasNumber("/original/target/value", "100");
        entry.hasText("/original/attainment", "NOT_MET");
        assertThat(entry.at("/original/pace").asText()).isNotEmpty();
        assertThat(indicator.reported("2023-03-01").at("/original").isMissingNode())
                .as("before it was softened")
                .isTrue();
    }

    @Test
    void a_definition_of_another_age_changes_nothing_today() throws Exception {
        indicator
                .defineAgain("{\"direction\":\"LOWER_IS_BETTER\",\"justification\":\"to be wound down\"," + DISTANT
                        + "}")
                .expect(200);

        JsonNode shown = suite.indicators().get(indicator.path()).expect(200).body();
        assertThat(shown.path("direction").asText()).isEqualTo("HIGHER_IS_BETTER");
        assertThat(shown.at("/later/0/effectiveFrom").asText()).isEqualTo("2099-01-01");
        indicator.reported().hasText("/direction", "HIGHER_IS_BETTER");
        indicator.reported().hasText("/assessment/attainment", "NOT_MET");
    }

    @Test
    void a_target_in_a_period_type_that_the_indicator_lacks_is_refused() {
        JsonNode refused = indicator
                .setTarget("{\"targets\":[{\"period\":\"2025-Q4\",\"value\":200}],\"effectiveFrom\":\"2023-06-01\","
                        + "\"reason\":\"by quarters\"}")
                .expect(422)
                .body();

        assertThat(refused.path("errors").toString()).contains("2025-Q4");
    }

    @Test
    void a_plan_is_asked_for_before_its_release() throws Exception {
        JsonNode report = indicator.report("asOf=2020-06-30").expect(200).body();

        assertThat(report.path("state").asText()).isEqualTo("BEFORE_RELEASE");
        assertThat(report.at("/summary/targets").asInt()).isZero();
    }

    @Test
    void an_area_that_is_none_has_no_report() throws Exception {
        assertThat(indicator.report("area=CN-99").status()).isEqualTo(404);
        assertThat(indicator.report("area=CN").expect(200).body().path("indicators"))
                .hasSize(1);
    }

    /** How many versions of the target stand on the topic. */
    private int publishedTargets() {
        int[] found = {0};
        suite.topics().read(List.of(Topic.TARGETS.topicName()), event -> {
            boolean ours = event.header("ce_type").equals(EventType.TARGET_SET.type())
                    && event.data().path("indicator").asText().equals(indicator.code());
            found[0] += ours ? 1 : 0;
        });
        return found[0];
    }
}
