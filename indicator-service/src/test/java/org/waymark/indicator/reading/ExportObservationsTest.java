package org.waymark.indicator.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.indicator.observation.Visibility;

@QuarkusTest
class ExportObservationsTest {
    private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.0.0";

    @TestHTTPResource("/")
    URI service;

    @Inject
    DataSource database;

    @Inject
    ExportObservations exportObservations;

    private String indicator;
    private String list;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
        list = "/api/v1/indicators/" + indicator + "/observations";
    }

    @Test
    void csv_says_what_json_says() throws Exception {
        submit(
                        indicator,
                        """
                        {"area":"CN-44","breakdown":"men","period":"2020-01-01/P10M","value":-12.60,"status":"P","numerator":1,"denominator":3,
                         "releasedAt":"2021-01-05","sources":[{"title":"Yearbook, \\"2021\\"","url":"https://example.org/a,b"}],
                         "note":"two\\nlines","justification":"checked"}
                        """)
                .statusCode(201);
        submit(indicator, "{\"period\":\"2021\",\"missingReason\":\"NOT_COLLECTED\"}")
                .statusCode(201);

        List<Map<String, Object>> json = given().get(list).path("items");
        List<Map<String, String>> csv = lines(given().accept("text/csv").get(list));

        assertThat(csv).hasSize(2).hasSameSizeAs(json);
        for (int i = 0; i < json.size(); i++) {
            Map<String, Object> item = json.get(i);
            Map<String, String> row = csv.get(i);
            for (String member : List.of(
                    "id",
                    "indicator",
                    "area",
                    "breakdown",
                    "period",
                    "periodType",
                    "vintage",
                    "missingReason",
                    "status",
                    "numerator",
                    "denominator",
                    "releasedAt",
                    "releasedAtBasis",
                    "reviewState",
                    "agency",
                    "note",
                    "reason",
                    "justification",
                    "recordedAt")) {
                Object said = item.get(member);
                assertThat(row.get(member)).as(member).isEqualTo(said == null ? "" : said.toString());
            }
        }
        assertThat(csv.get(1))
                .containsEntry("value", "-12.60")
                .containsEntry("action", "MERGE")
                .containsEntry("unitMeasure", "NUMBER")
                .containsEntry("unitMultiplier", "0")
                .containsEntry("sourceTitle", "Yearbook, \"2021\"")
                .containsEntry("sourceUrl", "https://example.org/a,b");
    }

    @Test
    void sdmx_csv_has_the_columns_of_version_2() throws Exception {
        submit(indicator, "{\"period\":\"2021\",\"value\":1.50,\"note\":\"=1+1\"}")
                .statusCode(201);

        Response answer = given().accept(SDMX).get(list);

        answer.then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.sdmx.data+csv"))
                .header("Content-Disposition", containsString(indicator + ".csv"));
        assertThat(answer.asString())
                .startsWith(
                        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,BREAKDOWN,TIME_PERIOD,OBS_VALUE,OBS_STATUS,");
        assertThat(lines(answer).get(0))
                .containsEntry("STRUCTURE", "dataflow")
                .containsEntry("STRUCTURE_ID", "WAYMARK:OBSERVATIONS(1.0)")
                .containsEntry("ACTION", "I")
                .containsEntry("TIME_PERIOD", "2021")
                .containsEntry("OBS_VALUE", "1.50")
                .containsEntry("UNIT_MULT", "0")
                .containsEntry("COMMENT_OBS", "=1+1");
    }

    @Test
    void text_that_looks_like_a_formula_is_none_in_a_spreadsheet_and_numbers_stay_numbers() throws Exception {
        submit(indicator, "{\"period\":\"2021\",\"value\":-1,\"note\":\"=HYPERLINK(A1)\",\"reason\":\"plain\"}")
                .statusCode(201);
        assertThat(lines(given().accept("text/csv").get(list)).get(0))
                .containsEntry("note", "'=HYPERLINK(A1)")
                .containsEntry("reason", "plain")
                .containsEntry("value", "-1");
    }

    @Test
    void a_breakdown_that_looks_like_a_formula_is_none_and_comes_back_as_it_was() throws Exception {
        submit(indicator, "{\"breakdown\":\"-men\",\"period\":\"2021\",\"value\":-1,\"note\":\"-5\"}")
                .statusCode(201);
        Response file = given().accept("text/csv").get(list);
        assertThat(lines(file).get(0)).containsEntry("breakdown", "'-men").containsEntry("note", "-5");
        submitter("cnipa")
                .contentType("text/csv;charset=UTF-8")
                .accept("application/json")
                .body(file.asByteArray())
                .post("/api/v1/observations")
                .then()
                .body("unchanged", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", SDMX})
    void a_byte_order_mark_comes_when_it_is_asked_for_and_is_read_again(String type) {
        submit(indicator, "{\"period\":\"2021\",\"value\":1,\"note\":\"知识产权\"}").statusCode(201);
        String header =
                given().accept(type).get(list).asString().lines().findFirst().orElseThrow();
        Response marked = given().accept(type).get(list + "?bom=true");
        assertThat(new String(marked.asByteArray(), StandardCharsets.UTF_8)).startsWith("\uFEFF" + header);
        Response page = given().accept(type).get(list + "?bom=true&limit=1");
        assertThat(new String(page.asByteArray(), StandardCharsets.UTF_8)).startsWith("\uFEFF" + header);
        marked.then().contentType(startsWith(type.split(";")[0]));
        given().noFilters()
                .accept(type)
                .head(list + "?bom=true")
                .then()
                .statusCode(200)
                .contentType(startsWith(type.split(";")[0]));
        given().get(list + "?bom=true").then().statusCode(200).body("items.note", hasItems("知识产权"));
        given().accept(type).get(list + "?bom=yes").then().statusCode(400);
        submitter("cnipa")
                .contentType(type + ";charset=UTF-8")
                .accept("application/json")
                .body(marked.asByteArray())
                .post("/api/v1/observations")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", SDMX})
    void a_file_that_was_fetched_changes_nothing_when_it_is_sent_back(String type) {
        submit(
                        indicator,
                        """
                        {"area":"CN-44","period":"2021","value":-12.60,"status":"P","releasedAt":"2022-01-05","numerator":1,
                         "sources":[{"title":"=A1, \\"quoted\\"","url":"https://example.org/a,b"}],"note":"'-1\\r\\n-2","reason":"-"}
                        """)
                .statusCode(201);
        submit(indicator, "{\"period\":\"2020-01-01/P10M\",\"value\":1,\"releasedAtBasis\":\"ASSUMED\"}")
                .statusCode(201);
        submit(indicator, "{\"period\":\"2021\",\"missingReason\":\"NOT_COLLECTED\"}")
                .statusCode(201);
        String withdrawn =
                submit(indicator, "{\"period\":\"2019\",\"value\":1}").extract().path("id");
        as("a-publisher", "cnipa", "publisher")
                .body("{\"decision\":\"WITHDRAW\",\"vintage\":1,\"reason\":\"=wrong\"}")
                .post("/api/v1/observations/" + withdrawn + "/decisions")
                .then()
                .statusCode(200);
        byte[] file = given().accept(type).get(list).asByteArray();

        submitter("cnipa")
                .contentType(type + ";charset=UTF-8")
                .accept("application/json")
                .body(file)
                .post("/api/v1/observations")
                .then()
                .statusCode(200)
                .body("received", equalTo(4))
                .body("unchanged", equalTo(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json;q=0.5, text/csv | text/csv",
                "text/*;q=0.3, application/json;q=0.2 | text/csv",
                "text/csv;q=0, */* | application/json",
                "application/vnd.sdmx.data+csv | application/vnd.sdmx.data+csv",
                "application/vnd.sdmx.data+csv;version=1.0.0, text/csv;q=0.1 | text/csv",
                "application/vnd.sdmx.data+csv;version=2.0.0;labels=id | application/vnd.sdmx.data+csv"
            })
    void the_format_wanted_most_is_given(String accept, String given) {
        given().header("Accept", accept)
                .get(list)
                .then()
                .statusCode(200)
                .header("Vary", equalTo("Accept, Authorization"))
                .contentType(startsWith(given));
    }

    @Test
    void a_format_there_is_not_is_answered_with_those_there_are() {
        given().accept("application/pdf, text/csv;q=0")
                .get(list)
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"))
                .body("offered", hasItems("application/json", "text/csv;charset=UTF-8", SDMX));
    }

    @Test
    void a_file_is_refused_as_a_problem_before_it_begins() {
        given().accept("text/csv").get(list + "?cursor=eA").then().statusCode(400);
        given().accept("text/csv")
                .get("/api/v1/indicators/no-such/observations")
                .then()
                .statusCode(404);
    }

    @Test
    void with_a_limit_a_file_comes_in_pages() throws Exception {
        for (int year = 2018; year <= 2020; year++) {
            submit(indicator, "{\"period\":\"%d\",\"value\":1}".formatted(year)).statusCode(201);
        }
        Response first = given().accept("text/csv").get(list + "?limit=2");
        assertThat(lines(first)).extracting(row -> row.get("period")).containsExactly("2018", "2019");
        String link = first.header("Link");
        String cursor = link.replaceAll(".*cursor=([^&>]+).*", "$1");
        Response second = given().accept("text/csv").get(list + "?limit=2&cursor=" + cursor);
        assertThat(lines(second)).extracting(row -> row.get("period")).containsExactly("2020");
        assertThat(second.header("Link")).isNull();
    }

    @Test
    void fifty_thousand_rows_come_in_one_file_each_once() throws Exception {
        fill(50_000);

        Response answer = given().accept("text/csv").get(list);

        answer.then().statusCode(200).header("Waymark-Position", org.hamcrest.Matchers.notNullValue());
        assertThat(lines(answer))
                .hasSize(50_000)
                .extracting(row -> row.get("area") + row.get("breakdown") + row.get("period"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_file_that_breaks_off_does_not_look_complete() throws Exception {
        fill(5_000);
        try (Connection connection = database.getConnection();
                PreparedStatement damage = connection.prepareStatement(
                        "update observation set period = 'unreadable ' || period where indicator = ? and area = 'CN-9'")) {
            damage.setString(1, indicator);
            damage.executeUpdate();
        }
        HttpRequest request = HttpRequest.newBuilder(service.resolve(list))
                .header("Accept", "text/csv")
                .build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void more_exports_at_a_time_than_allowed_are_refused_and_others_are_let_in_when_one_ends() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(4);
        CountDownLatch reading = new CountDownLatch(4);
        CountDownLatch goOn = new CountDownLatch(1);
        try {
            List<Future<?>> exports = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                exports.add(readers.submit(() -> export(new SlowReader(reading, goOn))));
            }
            reading.await();
            given().accept("text/csv")
                    .get(list)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/busy"))
                    .body("limit", equalTo(4));
            submitter("cnipa").accept("text/csv").get(list).then().statusCode(200);
            assertThatThrownBy(() -> export(OutputStream.nullOutputStream())).isInstanceOf(Refusal.class);
            goOn.countDown();
            for (Future<?> export : exports) {
                export.get();
            }
        } finally {
            goOn.countDown();
            readers.shutdown();
        }
        given().accept("text/csv").get(list).then().statusCode(200);
    }

    private void export(OutputStream out) {
        ListingQuery everything = new ListingQuery(
                indicator,
                null,
                null,
                null,
                null,
                null,
                null,
                Visibility.ofAnybody(LocalDate.now()),
                null,
                null,
                null,
                false);
        exportObservations.write(everything, null, ListingFormat.CSV, false, CallerClass.ANONYMOUS, out);
    }

    /** Takes nothing until it is told to go on. */
    private static final class SlowReader extends OutputStream {
        private final CountDownLatch reading;
        private final CountDownLatch goOn;

        SlowReader(CountDownLatch reading, CountDownLatch goOn) {
            this.reading = reading;
            this.goOn = goOn;
        }

        @Override
        public void write(int one) throws IOException {
            reading.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
    }

    private void fill(int observations) throws Exception {
        submit(indicator, "{\"period\":\"1999\",\"value\":1,\"justification\":\"An old one\"}")
                .statusCode(201);
        try (Connection connection = database.getConnection();
                PreparedStatement series = connection.prepareStatement(
                        """
                        insert into observation
                        select gen_random_uuid(), ?, 'CN-' || n % 40, 'b' || n / 4000, (1900 + n / 40 % 100)::text, 'A',
                               make_date(1900 + n / 40 % 100, 12, 31), 1
                        from generate_series(1, ? - 1) n
                        """);
                PreparedStatement vintages = connection.prepareStatement(
                        """
                        insert into vintage
                        select (jsonb_populate_record(v, jsonb_build_object('observation', o.id))).*
                        from vintage v join observation first on first.id = v.observation and first.period = '1999'
                             and first.area = 'CN'
                        join observation o on o.indicator = first.indicator and o.id <> first.id
                        where first.indicator = ?
                        """)) {
            series.setString(1, indicator);
            series.setInt(2, observations);
            series.executeUpdate();
            vintages.setString(1, indicator);
            vintages.executeUpdate();
        }
    }

    private static List<Map<String, String>> lines(Response answer) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(answer.asByteArray())) {
            return rows.readAll();
        }
    }
}
