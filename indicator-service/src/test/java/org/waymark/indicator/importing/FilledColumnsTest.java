package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.indicator.Client.newIndicator;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.RowFormat;

/** Of merged cells a spreadsheet writes only the first: a blank among filled cells never means the default. */
@QuarkusTest
class FilledColumnsTest {
    private static final String AREA =
            "is blank, but other rows of this file fill it: fill it in every row (of merged cells only"
                    + " the first row keeps its text); the whole country is written CN";

    @Inject
    ImportFiles files;

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @Test
    void a_blank_area_below_a_filled_one_is_an_error_that_says_so() {
        Refusal refusal = refused("indicator,area,period,value\n%1$s,CN-44,2021,3\n%1$s,,2022,4\n", RowFormat.CSV);
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::line, Violation::pointer, Violation::rule)
                .containsExactly(tuple(2, 3, "/area", "blank-among-filled"));
        assertThat(refusal.violations().get(0).message().en()).isEqualTo(AREA);
        nothingStored();
    }

    @Test
    void so_is_a_blank_area_above_the_first_filled_one_however_far_it_is() {
        StringBuilder file = new StringBuilder("indicator,area,breakdown,period,value\n");
        for (int part = 0; part < 3000; part++) {
            file.append(indicator).append(",,B").append(part).append(",2021,1\n");
        }
        Refusal refusal =
                refused(file.append(indicator).append(",CN-44,B1,2021,3\n").toString(), RowFormat.CSV);
        assertThat(refusal.members()).containsEntry("rejected", 3000L);
        assertThat(refusal.violations())
                .allSatisfy(violation -> assertThat(violation.rule()).isEqualTo("blank-among-filled"));
        nothingStored();
    }

    @Test
    void all_that_is_wrong_with_such_a_row_comes_together_and_other_rows_are_taken() {
        ImportReport report = files.run(
                "indicator,area,breakdown,period,value\n%1$s,CN-44,URBAN,2021,3\n%1$s,,,2022,x\n%1$s,CN-44,URBAN,2022,4\n"
                        .formatted(indicator),
                RowFormat.CSV,
                Mode.PARTIAL,
                false,
                null);
        assertThat(report)
                .extracting(ImportReport::recorded, ImportReport::rejected)
                .containsExactly(2L, 1L);
        assertThat(report.errors())
                .extracting(Violation::row, Violation::pointer, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple(2, "/area", "blank-among-filled"),
                        tuple(2, "/breakdown", "blank-among-filled"),
                        tuple(2, "/value", "type"));
    }

    @Test
    void a_blank_indicator_or_period_says_where_it_may_come_from() {
        Refusal refusal = refused("indicator,period,value\n%1$s,2021,3\n,2022,4\n%1$s,,5\n", RowFormat.CSV);
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::pointer, Violation::rule, violation -> violation
                        .message()
                        .en())
                .containsExactly(
                        tuple(
                                2,
                                "/indicator",
                                "required",
                                "is blank: fill it in every row (of merged cells only the first row keeps its text)"),
                        tuple(
                                3,
                                "/period",
                                "required",
                                "is blank: fill it in every row (of merged cells only the first row keeps its text)"));
    }

    @Test
    void the_same_in_sdmx_csv_and_of_null_in_json() {
        Refusal sdmx = refused(
                "STRUCTURE,STRUCTURE_ID,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nd,x,%1$s,,2021,3\nd,x,%1$s,CN-44,2022,4\n",
                RowFormat.SDMX_CSV);
        assertThat(sdmx.violations())
                .extracting(Violation::row, Violation::pointer, Violation::rule)
                .containsExactly(tuple(1, "/REF_AREA", "blank-among-filled"));
        String lines = "{\"indicator\":\"%1$s\",\"area\":\"CN-44\",\"period\":\"2021\",\"value\":3}\n"
                + "{\"indicator\":\"%1$s\",\"area\":null,\"period\":\"2022\",\"value\":4}\n";
        assertThat(refused(lines, RowFormat.NDJSON).violations())
                .extracting(Violation::row, Violation::pointer, Violation::rule)
                .containsExactly(tuple(2, "/area", "blank-among-filled"));
        assertThat(refused("[" + lines.strip().replace("}\n{", "},{") + "]", RowFormat.JSON)
                        .violations())
                .extracting(Violation::row, Violation::pointer, Violation::rule)
                .containsExactly(tuple(2, "/area", "blank-among-filled"));
        nothingStored();
    }

    @Test
    void a_column_that_no_row_fills_means_the_default_and_so_does_a_blank_status() {
        String file = "indicator,area,breakdown,period,value,status\n%1$s,,,2021,3,P\n%1$s,,,2022,4,\n";
        assertThat(files.run(file.formatted(indicator), RowFormat.CSV, Mode.ATOMIC, false, null)
                        .recorded())
                .isEqualTo(2);
        given().get("/api/v1/indicators/" + indicator + "/observations?area=CN&breakdown=_T")
                .then()
                .body("items", hasSize(2));
    }

    private Refusal refused(String file, RowFormat format) {
        return catchThrowableOfType(
                Refusal.class, () -> files.run(file.formatted(indicator), format, Mode.ATOMIC, false, null));
    }

    private void nothingStored() {
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", hasSize(0));
    }
}
