package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan the suite ships with, loaded through the public API and read through it. */
@ExtendWith(SuiteExtension.class)
class RealPlanIT {
    private final RunningSuite suite;

    RealPlanIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void the_plans_are_loaded() throws InterruptedException {
        suite.plans().loadOnce();
    }

    @ParameterizedTest(name = "{1} as of {2}")
    @CsvFileSource(files = "../plans/ipr-14fyp/expected-verdicts.csv", numLinesToSkip = 1)
    void the_report_gives_the_verdicts_computed_independently(ArgumentsAccessor row) {
        ReportEntry shown = indicator(row.getString(1), row.getString(2));

        shown.hasNumber("/number", row.getString(0));
        shown.hasText("/latest/period", row.getString(3));
        shown.hasNumber("/latest/value", row.getString(4));
        shown.hasText("/assessment/attainment", row.getString(5));
        shown.hasText("/assessment/metSince", row.getString(6));
        shown.hasText("/assessment/metEarly", row.getString(7));
        shown.hasText("/assessment/final", row.getString(8));
        shown.hasText("/assessment/pace", row.getString(9));
        shown.hasText("/assessment/reason", row.getString(10));
        shown.hasNumber("/assessment/progress", row.getString(11));
        shown.hasNumber("/assessment/expected", row.getString(12));
        shown.hasNumber("/assessment/r", row.getString(13));
        shown.hasNumber("/assessment/timeLead", row.getString(14));
    }

    @Test
    void an_earlier_day_sees_the_value_that_was_published_then() {
        assertThat(shareOf2022("2024-06-30")).isEqualByComparingTo("12.71");
        assertThat(shareOf2022("2025-01-31")).isEqualByComparingTo("12.6");
    }

    /** Libraries that make them find other classes in a packaged service than in its own tests. */
    @ParameterizedTest
    @CsvSource({
        "csv, text/csv",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pdf, application/pdf",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "sdmx-csv, application/vnd.sdmx.data+csv",
    })
    void the_packaged_service_makes_every_file(String format, String mediaType) throws Exception {
        URI address = suite.service("reporting-service")
                .base()
                .resolve("/api/v1/reports/plans/ipr-14fyp?asOf=2025-12-31&format=" + format);
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
        assertThat(answer.body().length).isGreaterThan(1000);
    }

    private BigDecimal shareOf2022(String asOf) {
        ReportEntry share = indicator("patent-intensive-gdp-share", asOf);
        share.hasNumber("/number", "5");
        for (JsonNode input : share.at("/assessment/inputs")) {
            if (input.path("period").asText().equals("2022")) {
                return input.get("value").decimalValue();
            }
        }
        throw new AssertionError("nothing of 2022 among the inputs of " + share);
    }

    private ReportEntry indicator(String code, String asOf) {
        JsonNode report = suite.plans().report("ipr-14fyp", asOf);
        assertThat(report.path("indicators")).hasSize(8);
        return ReportEntry.of(report, code, "CN");
    }
}
