package org.waymark.indicator.sameness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.sameness.Person.AUDITOR;
import static org.waymark.indicator.sameness.Person.BOTH;
import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Person.GD;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was fetched and is sent back as it is changes nothing, whatever its rows hold. */
@QuarkusTest
class ExportSentBackTest {
    private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.0.0";
    private static final String TWO_SOURCES =
            "'sources':[{'title':'Yearbook, \\\"2024\\\"','url':'https://example.org/a,b'},{'title':'公报'},{'title':'=C'}]";
    private static final int NEXT_YEAR = LocalDate.now().getYear() + 1;

    private String indicator;

    @BeforeEach
    void with_values_of_every_kind() {
        indicator = Indicators.likeAll(0);
        recorded(
                CNIPA,
                "'period':'2015','value':-12.60,'numerator':1,'denominator':3,'status':'P'," + TWO_SOURCES
                        + ",'note':'two\\nlines','releasedAt':'2016-01-15','releasedAtBasis':'EARLIEST_SOURCE'");
        recorded(CNIPA, "'period':'2016','value':0,'releasedAtBasis':'ASSUMED','justification':'Looked at'");
        recorded(CNIPA, "'period':'2017','value':5,'status':'B','comparable':true,'reason':'Chained'");
        recorded(CNIPA, "'period':'2017','value':6,'status':'B','comparable':true,'reason':'Chained anew'");
        recorded(CNIPA, "'period':'2018','value':5,'releasedAt':'2019-01-15'");
        recorded(
                CNIPA,
                "'period':'2018','value':6,'numerator':12,'denominator':2,'releasedAt':'2018-12-31',"
                        + "'reason':'First print'");
        recorded(CNIPA, "'period':'2019','value':5,'releasedAt':'2020-01-15','note':'Later withdrawn'");
        withdrawn("2019");
        recorded(CNIPA, "'period':'2020','value':5,'releasedAt':'2021-01-15'");
        recorded(
                CNIPA,
                "'period':'2020','value':7,'releasedAt':'%s',%s,'reason':'Census'"
                        .formatted(Step.TO_COME, TWO_SOURCES));
        recorded(CNIPA, "'period':'2021','value':5,'releasedAt':'%s'".formatted(Step.TO_COME));
        recorded(CNIPA, "'period':'%d','value':5,'status':'F'".formatted(NEXT_YEAR));
        recorded(GD, "'area':'CN-44','period':'2020','value':5,%s".formatted(TWO_SOURCES));
        recorded(CNIPA, "'area':'CN-44','period':'2021','value':5");
        for (String status : "D E G I J N S U V W".split(" ")) {
            recorded(CNIPA, "'breakdown':'%s','period':'2022','value':5,'status':'%s'".formatted(status, status));
        }
        for (String status : "J M O Q L H K".split(" ")) {
            recorded(
                    CNIPA,
                    "'breakdown':'%s','period':'2023','missingReason':'NOT_COLLECTED','status':'%s'"
                            .formatted(status, status));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv,''",
        "text/csv,'?state=SUBMITTED,VERIFIED,PUBLISHED'",
        SDMX + ",''",
        SDMX + ",'?state=SUBMITTED,VERIFIED,PUBLISHED'"
    })
    void as_it_was_fetched(String type, String query) {
        String file = fetched(type, query);
        changesNothing(type, file);
    }

    @ParameterizedTest
    @CsvSource({"NUMBER,4", "CNY,0"})
    void after_its_indicator_got_another_unit(String measure, int multiplier) {
        Indicators.unit(indicator, measure, multiplier);
        changesNothing("text/csv", fetched("text/csv", ""));
        for (String action : List.of("I", "M")) {
            String file = under(action);
            changesNothing(SDMX, file);
            JsonNode edited = Json.of(send(SDMX, file.replace(",2020,5,A", ",2020,6,A")));
            assertThat(Json.texts(edited.get("errors"), "rule")).contains("unit");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "M", ""})
    void under_each_action_of_a_value(String action) {
        String file = under(action);
        changesNothing(SDMX, file);
    }

    @ParameterizedTest
    @CsvSource({"A,exists-already", "R,one-of"})
    void other_actions_are_refused(String action, String rule) {
        String before = vintages();
        String file = under(action);
        JsonNode refused = Json.of(send(SDMX, file));
        assertThat(Json.texts(refused.get("errors"), "rule")).containsOnly(rule);
        assertThat(vintages()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "MERGE"})
    void a_row_that_merges_keeps_what_it_does_not_give(String action) {
        String before = vintages();
        assertThat(merge(action, "period,value", "2015,-12.6").path("unchanged").asInt())
                .isOne();
        assertThat(merge(action, "period,status", "2015,P").path("unchanged").asInt())
                .isOne();
        assertThat(merge(action, "period,note,sourceTitle", "2015,,")
                        .path("unchanged")
                        .asInt())
                .isOne();
        assertThat(vintages()).isEqualTo(before);

        assertThat(merge(action, "period,status", "2015,A").path("revised").asInt())
                .isOne();
        JsonNode merged = counting("2015");
        assertThat(merged.get("value").decimalValue()).isEqualByComparingTo("-12.6");
        assertThat(merged.get("status").asText()).isEqualTo("A");
        assertThat(merged.get("note").asText()).isEqualTo("two\nlines");
        assertThat(merged.get("sources")).hasSize(3);
        assertThat(merged.get("releasedAt").asText()).isEqualTo("2016-01-15");
        assertThat(merged.get("releasedAtBasis").asText()).isEqualTo("EARLIEST_SOURCE");
        assertThat(merged.get("denominator").asInt()).isEqualTo(3);
        assertThat(Json.texts(merged.get("changed"), null)).containsExactly("status");
    }

    @Test
    void a_row_without_a_value_is_about_the_one_that_stands() {
        assertThat(merge("M", "period,status", "2015,A").path("revised").asInt())
                .isOne();
        assertThat(merge("M", "period,status,expectedVintage", "2015,P,2")
                        .path("revised")
                        .asInt())
                .isOne();
        assertThat(counting("2015").get("status").asText()).isEqualTo("P");
    }

    @Test
    void a_value_that_changes_counts_from_its_own_release() {
        assertThat(merge("M", "period,value,reason", "2015,-13,Recount")
                        .path("revised")
                        .asInt())
                .isOne();
        JsonNode merged = counting("2015");
        assertThat(merged.get("sources")).hasSize(3);
        assertThat(merged.get("releasedAt").asText())
                .isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
    }

    @Test
    void after_a_withdrawal_there_is_nothing_to_keep() {
        assertThat(Json.texts(
                        merge("M", "period,value,releasedAt,reason", "2019,6,2020-01-15,Mended")
                                .get("errors"),
                        "rule"))
                .containsExactly("before-withdrawal");
        assertThat(Json.texts(
                        merge("M", "period,status,reason", "2019,A,Mended").get("errors"), "rule"))
                .isNotEmpty();
        assertThat(merge("M", "period,value,reason", "2019,6,Mended")
                        .path("revised")
                        .asInt())
                .isOne();
        assertThat(counting("2019").get("note").isNull()).isTrue();
    }

    @Test
    void not_a_number_is_no_blank() {
        String row = "ACTION,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,REASON\nM,%s,2015,NaN,%s,Lost\n";
        assertThat(Json.texts(Json.of(send(SDMX, row.formatted(indicator, ""))).get("errors"), "rule"))
                .contains("required");
        assertThat(Json.of(send(SDMX, row.formatted(indicator, "L")))
                        .path("revised")
                        .asInt())
                .isOne();
        assertThat(counting("2015").get("value").isNull()).isTrue();
    }

    @Test
    void without_anything_recorded_it_is_a_submission() {
        assertThat(merge("M", "period,value", "2024,6").path("recorded").asInt())
                .isOne();
    }

    /** The file that was fetched, with another action in all rows but withdrawals. */
    private String under(String action) {
        String fetched = fetched(SDMX, "");
        String file = fetched.replaceAll("(?m)^(dataflow,\"?WAYMARK:OBSERVATIONS\\(1.0\\)\"?,)I,", "$1" + action + ",");
        assertThat(file)
                .satisfies(changed -> assertThat(changed.equals(fetched)).isEqualTo(action.equals("I")));
        return file;
    }

    private JsonNode merge(String action, String header, String row) {
        return Json.of(
                send("text/csv", "action,indicator," + header + "\n" + action + "," + indicator + "," + row + "\n"));
    }

    private void changesNothing(String type, String file) {
        String before = vintages();
        for (String dryRun : List.of("?dryRun=true", "")) {
            Response answer = BOTH.asks()
                    .contentType(type)
                    .body(file.getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/observations" + dryRun);
            JsonNode report = Json.of(answer);
            assertThat(report.path("unchanged").asInt(-1))
                    .as(file + answer.asString())
                    .isEqualTo(report.path("received").asInt())
                    .isGreaterThan(15);
        }
        assertThat(vintages()).isEqualTo(before);
    }

    private Response send(String type, String file) {
        return BOTH.asks()
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observations");
    }

    private String fetched(String type, String query) {
        return BOTH.asks()
                .accept(type)
                .get("/api/v1/indicators/" + indicator + "/observations" + query)
                .asString();
    }

    private String vintages() {
        return AUDITOR.asks()
                .get(
                        "/api/v1/indicators/" + indicator
                                + "/observations?includeHistory=true&limit=1000&state=SUBMITTED,VERIFIED,PUBLISHED,RETURNED,WITHDRAWN")
                .asString()
                .replaceAll("\"position\":(null|\\d+)", "");
    }

    private JsonNode counting(String period) {
        return Json.of(CNIPA.asks().get("/api/v1/indicators/" + indicator + "/observations?area=CN&period=" + period))
                .at("/items/0");
    }

    private void recorded(Person by, String members) {
        by.asks()
                .contentType("application/json")
                .body("{" + members.replace('\'', '"') + "}")
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(201);
    }

    private void withdrawn(String period) {
        JsonNode report = Json.of(
                send("text/csv", "action,indicator,period,reason\nDELETE,%s,%s,A slip\n".formatted(indicator, period)));
        assertThat(report.path("withdrawn").asInt()).as(report.toString()).isOne();
    }
}
