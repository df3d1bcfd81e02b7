package org.waymark.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventJson;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.VerdictChange;

/** Reports take a method whose verdict has another shape. */
class AnotherMethodTest {
    private final LatestValue method = new LatestValue();

    private final Assessment assessment = rising().with(method).on("2030-06-30");
    private final Assessment byDefault = rising().on("2030-06-30");

    @Test
    void its_findings_stand_among_the_members_every_method_has() {
        JsonNode shown = EventJson.mapper().valueToTree(AssessmentView.of(assessment, null));

        assertThat(shown.get("method").asText()).isEqualTo("latest-value");
        assertThat(shown.get("version").asText()).isEqualTo("7");
        assertThat(shown.at("/parameters/limit").asInt()).isEqualTo(100);
        assertThat(shown.get("value").decimalValue()).isEqualByComparingTo("20");
        assertThat(shown.get("score").asInt()).isEqualTo(2);
        assertThat(shown.has("pace")).isFalse();
        assertThat(shown.get("attainment").asText()).isEqualTo("NOT_MET");
        assertThat(shown.get("inputs")).hasSize(2);
    }

    @Test
    void its_verdict_changes_with_the_number() {
        assertThat(rising().with(method).changed("2030-06-30"))
                .isEqualTo(new VerdictChange(LocalDate.parse("2023-01-01"), Cause.NEW_PERIOD));
    }

    @Test
    void its_assessments_have_ids_of_their_own() {
        assertThat(assessment.id()).isNotEqualTo(byDefault.id());
        assertThat(assessment.id())
                .isEqualTo(rising().with(new LatestValue()).on("2030-06-30").id());
    }

    @Test
    void targets_are_counted_by_its_own_words_or_not_at_all() {
        assertThat(WordCounts.of(List.of(assessment), method.scale()).byScale()).isEmpty();
        assertThat(WordCounts.of(
                                List.of(byDefault, byDefault),
                                Methods.byDefault().scale())
                        .byScale())
                .isEqualTo(Map.of(
                        "pace", Map.of("AHEAD", 0, "ON_PACE", 0, "BEHIND", 0, "OFF_COURSE", 0, "NOT_ASSESSABLE", 2)));
    }

    @Test
    void an_original_target_is_judged_in_the_methods_own_words() {
        Case softened = Case.from("2020=50", "2030=200")
                .target("2022-01-01", "2020=50", "2030=100")
                .value("2023=62");

        JsonNode byOpenSdg = original(softened, "open-sdg");
        assertThat(byOpenSdg.get("progressStatus").asText()).isEqualTo("limited_progress");
        assertThat(byOpenSdg.has("pace")).isFalse();
        assertThat(original(softened, "linear-trajectory").get("pace").asText()).isEqualTo("OFF_COURSE");
        assertThat(original(softened, "escap-csi").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("target", "attainment");
    }

    private static JsonNode original(Case softened, String method) {
        Assessment assessment = softened.with(Methods.of(method).orElseThrow()).on("2024-06-30");
        return EventJson.mapper()
                .valueToTree(OriginalView.of(assessment.original().orElseThrow(), null));
    }

    private static Case rising() {
        return Case.standard().value("2021=10").value("2022=20");
    }
}
