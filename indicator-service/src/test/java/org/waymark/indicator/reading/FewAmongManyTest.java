package org.waymark.indicator.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.review;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of one line, filled too seldom to go through all observations for them. */
@QuarkusTest
class FewAmongManyTest {
    private static final int MANY = 500;
    private static final List<String> FEW = List.of("b103", "b399", "b400");

    private String indicator;

    @BeforeEach
    void manyPublishedObservations() {
        indicator = newIndicator();
        record(IntStream.range(100, 100 + MANY), 1);
    }

    @Test
    void drafts_are_found_page_by_page() {
        review(indicator, 1, 1);
        revise();
        assertThat(pages("state=SUBMITTED")).containsExactlyElementsOf(FEW);
        assertThat(pages("state=SUBMITTED,VERIFIED&includeHistory=true")).containsExactlyElementsOf(FEW);
        assertThat(pages("state=SUBMITTED&breakdown=b399")).containsExactly("b399");
        assertThat(pages("state=WITHDRAWN")).isEmpty();
    }

    @Test
    void drafts_are_found_among_many_that_others_overtook() {
        review(indicator, 1, 1);
        record(IntStream.range(100, 100 + MANY), 2);
        review(indicator, 2, 0);
        record(IntStream.range(100, 100 + MANY).filter(nth -> !FEW.contains("b" + nth)), 3);
        assertThat(pages("state=SUBMITTED")).containsExactlyElementsOf(FEW);
    }

    @Test
    void changes_are_found_page_by_page() throws Exception {
        Thread.sleep(5);
        Instant before = Instant.now();
        revise();
        assertThat(pages("updatedAfter=" + before)).containsExactlyElementsOf(FEW);
        assertThat(pages("updatedAfter=" + before + "&includeHistory=true")).containsExactlyElementsOf(FEW);
    }

    private void record(IntStream breakdowns, int value) {
        String rows = breakdowns
                .mapToObj(nth -> "{\"indicator\":\"%s\",%s}".formatted(indicator, value("b" + nth, value)))
                .collect(Collectors.joining(",", "[", "]"));
        submitter("cnipa")
                .body(rows)
                .post("/api/v1/observations?reason=Census")
                .then()
                .statusCode(200);
    }

    private void revise() {
        FEW.forEach(breakdown -> submit(indicator, "{%s,\"reason\":\"Census\"}".formatted(value(breakdown, 2)))
                .statusCode(201));
    }

    private static String value(String breakdown, int value) {
        return "\"breakdown\":\"%s\",\"period\":\"2024\",\"value\":%d,\"releasedAt\":\"2025-01-1%d\""
                .formatted(breakdown, value, value);
    }

    /** The breakdowns of all pages of one line, each of the second vintage. */
    private List<String> pages(String query) {
        List<String> breakdowns = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = as("a-publisher", "cnipa", "publisher")
                    .get("/api/v1/indicators/" + indicator + "/observations?limit=1&" + query
                            + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getList("items.vintage")).isSubsetOf(2);
            breakdowns.addAll(page.getList("items.breakdown"));
            cursor = page.getString("next");
        } while (cursor != null);
        return breakdowns;
    }
}
