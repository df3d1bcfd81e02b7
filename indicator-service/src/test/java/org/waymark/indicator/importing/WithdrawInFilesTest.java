package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topic;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.indicator.review.Reviewing;
import org.waymark.indicator.review.SentEvents;

/** A row that was fetched is sent back with another action and without its value: its other columns still stand there. */
@QuarkusTest
class WithdrawInFilesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int YEAR_TO_COME = TODAY.getYear() + 3;
    private static final String ASSUMED =
            "{\"period\":\"%s\",\"value\":5,\"releasedAtBasis\":\"ASSUMED\",\"justification\":\"Sure\"}";

    @Inject
    ImportFiles files;

    @Test
    void a_value_whose_day_is_unknown_is_withdrawn_from_today_on_and_the_public_is_told_of_the_day() throws Exception {
        Reviewing reviewing = Reviewing.submitted(0, ASSUMED.formatted("2024"));
        withdraw(reviewing, "2024", ",,ASSUMED,");
        reviewing.counts().body("value", nullValue()).body("releasedAt", equalTo(TODAY.toString()));
        assertThat(dayInEvent(reviewing)).isEqualTo(TODAY.toString());
    }

    @Test
    void a_day_to_come_does_not_put_off_the_withdrawal() throws Exception {
        Reviewing reviewing = Reviewing.submitted(0);
        withdraw(reviewing, "2024", "," + TODAY.plusDays(30) + ",PUBLISHED,");
        reviewing.counts().body("value", nullValue()).body("releasedAt", equalTo(TODAY.toString()));
        assertThat(dayInEvent(reviewing)).isEqualTo(TODAY.toString());
    }

    @Test
    void what_was_known_on_earlier_days_stays_as_it_was() {
        Reviewing reviewing = Reviewing.submitted(0);
        withdraw(reviewing, "2024", "A,2025-01-15,PUBLISHED,As fetched");
        reviewing.counts().body("vintage", equalTo(2)).body("note", nullValue());
        given().get("/api/v1/indicators/" + reviewing.indicator() + "/observations?asOf=2025-02-01")
                .then()
                .body("items.value", contains(5));
    }

    @Test
    void a_value_whose_day_is_assumed_to_come_is_withdrawn_for_good() throws Exception {
        String period = Integer.toString(YEAR_TO_COME);
        Reviewing reviewing = Reviewing.submitted(0, ASSUMED.formatted(period));
        withdraw(reviewing, period, ",,,");
        reviewing.vintages(given()).body("items.releasedAt", contains(nullValue(), nullValue()));
        assertThat(dayInEvent(reviewing)).isEqualTo((YEAR_TO_COME + 1) + "-01-01");
    }

    @Test
    void it_is_the_value_that_counts_that_is_withdrawn() throws Exception {
        Reviewing reviewing = Reviewing.submitted(0);
        reviewing
                .submitAgain("{\"period\":\"2024\",\"value\":4,\"releasedAt\":\"2024-12-31\",\"reason\":\"Earlier\"}")
                .statusCode(201);
        withdraw(reviewing, "2024", ",,,");
        reviewing
                .vintages(given())
                .body("items.reviewState", contains("WITHDRAWN", "PUBLISHED", "WITHDRAWN"))
                .body("items[2].withdraws", equalTo(1))
                .body("items[2].changed", hasItem("value"));
        reviewing.counts().body("value", nullValue());
        assertThat(SentEvents.of(reviewing, Topic.OBSERVATIONS)
                        .get(2)
                        .data()
                        .get("withdrawnVintage")
                        .intValue())
                .isOne();
    }

    @Test
    void a_period_whose_value_is_withdrawn_takes_none_that_was_known_earlier() {
        Reviewing reviewing = Reviewing.submitted(0);
        withdraw(reviewing, "2024", ",,,");
        reviewing
                .submitAgain("{\"period\":\"2024\",\"value\":4,\"releasedAt\":\"2024-12-31\",\"reason\":\"Earlier\"}")
                .statusCode(422)
                .body("errors.rule", contains("before-withdrawal"))
                .body("errors[0].pointer", equalTo("/releasedAt"))
                .body("errors[0].message", containsString(TODAY.toString()));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> report(reviewing, "MERGE", "2024-12-31"));
        assertThat(refusal.violations()).extracting(Violation::rule).containsExactly("before-withdrawal");
        assertThat(refusal.violations().get(0).message().en()).contains(TODAY.toString());
        reviewing.counts().body("value", nullValue());
        assertThat(report(reviewing, "MERGE", "").revised()).isOne();
        reviewing.counts().body("value", equalTo(4));
    }

    @Test
    void a_missing_value_is_withdrawn_with_its_reason_still_in_the_row() {
        Reviewing reviewing = Reviewing.submitted(
                0, "{\"period\":\"2024\",\"missingReason\":\"NOT_COLLECTED\",\"releasedAt\":\"2025-01-15\"}");
        String file = "action,indicator,period,value,missingReason\nDELETE,%s,2024,,NOT_COLLECTED\n"
                .formatted(reviewing.indicator());
        assertThat(files.run(file, RowFormat.CSV, Mode.ATOMIC, false, "A slip").withdrawn())
                .isOne();
    }

    private ImportReport report(Reviewing reviewing, String action, String releasedAt) {
        String file = "action,indicator,period,value,releasedAt\n%s,%s,2024,4,%s\n"
                .formatted(action, reviewing.indicator(), releasedAt);
        return files.run(file, RowFormat.CSV, Mode.ATOMIC, false, "Mended");
    }

    /** @param cells status, releasedAt, releasedAtBasis and note */
    private void withdraw(Reviewing reviewing, String period, String cells) {
        String file = "action,indicator,period,value,status,releasedAt,releasedAtBasis,note\nDELETE,%s,%s,,%s\n"
                .formatted(reviewing.indicator(), period, cells);
        assertThat(files.run(file, RowFormat.CSV, Mode.ATOMIC, false, "A slip").withdrawn())
                .isOne();
    }

    private static String dayInEvent(Reviewing reviewing) throws Exception {
        return SentEvents.of(reviewing, Topic.OBSERVATIONS)
                .get(1)
                .data()
                .get("releasedAt")
                .textValue();
    }
}
