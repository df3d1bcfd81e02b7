package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.PlanWithGaps;
import org.waymark.reporting.feed.RealPlanEvents;

/** A report is the same for ever: what is answered today is compared with what was answered once. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class RecordedReportTest {
    private static final String WHEN_AND_FROM_HOW_MUCH = "\"generatedAt\":\"[^\"]*\",\"upTo\":\\{[^}]*},";

    @BeforeEach
    void the_neighbours_have_told_of_both_plans() {
        RealPlanEvents.sendOnce();
        PlanWithGaps.send();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-10-27",
                "2021-12-31",
                "2022-12-31",
                "2023-12-31",
                "2024-03-31",
                "2024-12-31",
                "2025-12-31",
                "2026-11-22"
            })
    void the_real_plan_is_reported_as_it_was_recorded(String day) throws IOException {
        assertAsRecorded("ipr-14fyp", day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-06-30", "2024-06-30"})
    void a_plan_with_gaps_is_reported_as_it_was_recorded(String day) throws IOException {
        assertAsRecorded("plan-with-gaps", day);
    }

    private static void assertAsRecorded(String plan, String day) throws IOException {
        String report = Asked.report(plan, day).extract().asString();

        assertThat(report.replaceFirst(WHEN_AND_FROM_HOW_MUCH, "")).isEqualTo(recorded(plan, day, "report.json"));
        assertThat(new String(Asked.canonical(plan, day), StandardCharsets.UTF_8))
                .isEqualTo(recorded(plan, day, "canonical.json"));
    }

    private static String recorded(String plan, String day, String form) throws IOException {
        String name = "/recorded-reports/" + plan + "/" + day + "-" + form;
        try (InputStream file = RecordedReportTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
