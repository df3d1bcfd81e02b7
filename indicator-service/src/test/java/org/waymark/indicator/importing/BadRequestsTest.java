package org.waymark.indicator.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.importing.BadRequest.csv;
import static org.waymark.indicator.importing.BadRequest.json;
import static org.waymark.indicator.importing.BadRequest.ndjson;
import static org.waymark.indicator.importing.BadRequest.sdmx;
import static org.waymark.indicator.importing.BadRequest.single;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent is answered with a problem that names the place, never with a 500, and nothing of it is stored. */
@QuarkusTest
class BadRequestsTest {
    private static final String HEAD = "indicator,period,value\n";
    private static final String SDMX_HEAD =
            "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,BREAKDOWN,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"oneObservation", "arrays", "lines", "tables", "sdmxTables", "parameters", "contentTypes"})
    void is_refused_where_it_is_wrong_and_nothing_is_stored(BadRequest bad) {
        String indicator = newIndicator();
        Response answer = bad.send(indicator);
        String text = answer.asString();
        assertThat(answer.statusCode()).as(text).isEqualTo(bad.status());
        assertThat(answer.contentType()).as(text).startsWith("application/problem+json");
        assertThat(text).contains(bad.place());
        assertThat(Bulk.recorded(indicator)).isZero();
    }

    static Stream<BadRequest> oneObservation() {
        return Stream.of(
                single("empty", "", 400, "JSON"),
                single("null", "null", 400, "object"),
                single("an array", "[{\"period\":\"2024\",\"value\":1}]", 400, "object"),
                single("a number", "1", 400, "object"),
                single("cut off", "{\"period\":\"2024\",\"value\":", 400, "column"),
                single("two objects", "{\"period\":\"2024\",\"value\":1}{}", 400, "column"),
                single("a comment", "{/**/\"period\":\"2024\",\"value\":1}", 400, "column"),
                single("single quotes", "{'period':'2024','value':1}", 400, "column"),
                single("NaN", "{\"period\":\"2024\",\"value\":NaN}", 400, "line 1"),
                single("infinity", "{\"period\":\"2024\",\"value\":-Infinity}", 400, "line 1"),
                single("a leading zero", "{\"period\":\"2024\",\"value\":01}", 400, "line 1"),
                single("a leading plus", "{\"period\":\"2024\",\"value\":+1}", 400, "line 1"),
                single("a duplicate member", "{\"period\":\"2024\",\"value\":1,\"value\":2}", 400, "value"),
                single("1e400", "{\"period\":\"2024\",\"value\":1e400}", 422, "/value"),
                single("1e400000000", "{\"period\":\"2024\",\"value\":1e400000000}", 422, "/value"),
                single("1e-400000000", "{\"period\":\"2024\",\"value\":1e-400000000}", 422, "/value"),
                single("1e99999999999", "{\"period\":\"2024\",\"value\":1e99999999999}", 400, "1e99999999999"),
                single("a thousand digits", "{\"period\":\"2024\",\"value\":" + "9".repeat(1000) + "}", 422, "/value"),
                single(
                        "ten thousand digits",
                        "{\"period\":\"2024\",\"value\":" + "9".repeat(10_000) + "}",
                        400,
                        "1000"),
                single("31 digits", "{\"period\":\"2024\",\"value\":0." + "1".repeat(31) + "}", 422, "/value"),
                single("text for a number", "{\"period\":\"2024\",\"value\":\"1\"}", 422, "/value"),
                single("an object for a number", "{\"period\":\"2024\",\"value\":{}}", 422, "/value"),
                single("a number for text", "{\"period\":2024,\"value\":1}", 422, "/period"),
                single("no period", "{\"value\":1}", 422, "/period"),
                single("neither value nor reason", "{\"period\":\"2024\"}", 422, "/missingReason"),
                single(
                        "value and reason",
                        "{\"period\":\"2024\",\"value\":1,\"missingReason\":\"x\"}",
                        422,
                        "/missingReason"),
                single("a period of nobody's calendar", "{\"period\":\"2024-13\",\"value\":1}", 422, "/period"),
                single("the year zero", "{\"period\":\"0000\",\"value\":1}", 422, "/period"),
                single(
                        "30 February",
                        "{\"period\":\"2024\",\"value\":1,\"releasedAt\":\"2024-02-30\"}",
                        422,
                        "/releasedAt"),
                single(
                        "a far year",
                        "{\"period\":\"2024\",\"value\":1,\"releasedAt\":\"+99999-01-01\"}",
                        422,
                        "/releasedAt"),
                single("an unknown status", "{\"period\":\"2024\",\"value\":1,\"status\":\"Z9\"}", 422, "/status"),
                single("an unknown member", "{\"period\":\"2024\",\"value\":1,\"vlaue\":1}", 422, "/vlaue"),
                single("NUL in a text", "{\"period\":\"2024\",\"value\":1,\"note\":\"\\u0000\"}", 422, "/note"),
                single("half a surrogate", "{\"period\":\"2024\",\"value\":1,\"note\":\"\\ud800\"}", 422, "/note"),
                single(
                        "a source without a title to read",
                        "{\"period\":\"2024\",\"value\":1,\"sources\":[{\"title\":\" \"}]}",
                        422,
                        "/sources/0/title"),
                single("sources that are none", "{\"period\":\"2024\",\"value\":1,\"sources\":[1]}", 422, "/sources/0"),
                single(
                        "a huge expectation",
                        "{\"period\":\"2024\",\"value\":1,\"expectedVintage\":1e10}",
                        422,
                        "/expectedVintage"),
                single(
                        "a slip of ten thousands",
                        "{\"period\":\"2024\",\"value\":1,\"unit\":{\"unitMeasure\":\"NUMBER\",\"unitMultiplier\":4}}",
                        422,
                        "/unit"),
                single("nested a hundredfold", "{\"provenance\":" + "[".repeat(100) + "]".repeat(100) + "}", 400, "20"),
                single("UTF-16", "{\"period\":\"2024\",\"value\":1}", 400, "UTF-8")
                        .in(StandardCharsets.UTF_16LE),
                BadRequest.of(
                        "broken UTF-8",
                        "single",
                        latin1("{\"period\":\"2024\",\"value\":1,\"note\":\"\u00e9\"}"),
                        400,
                        "UTF-8"));
    }

    static Stream<BadRequest> arrays() {
        return Stream.of(
                json("empty", "", 400, ""),
                json("an object", "{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1}", 400, ""),
                json("cut off", "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1},{\"ind", 400, "line 1"),
                json("no end", "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1}", 400, "line 1"),
                json("two arrays", "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1}][]", 400, ""),
                json(
                        "a row that is no object",
                        "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1},7]",
                        422,
                        "\"row\":2"),
                json("a null row", "[null]", 422, "\"row\":1"),
                json("no indicator", "[{\"period\":\"2024\",\"value\":1}]", 422, "/indicator"),
                json(
                        "an unknown indicator",
                        "[{\"indicator\":\"no-such\",\"period\":\"2024\",\"value\":1}]",
                        422,
                        "/indicator"),
                json("an unknown member", "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"vlaue\":1}]", 422, "/vlaue"),
                json(
                        "a duplicate member",
                        "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1,\"value\":2}]",
                        400,
                        "value"),
                json("NaN", "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":NaN}]", 400, "line 1"),
                json(
                        "1e400000000",
                        "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1e400000000}]",
                        422,
                        "/value"),
                json(
                        "text for a number",
                        "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":\"1\"}]",
                        422,
                        "/value"),
                json(
                        "a row nested a hundredfold",
                        "[{\"provenance\":" + "[".repeat(100) + "]".repeat(100) + "}]",
                        400,
                        "20"),
                json("arrays in arrays", "[".repeat(100_000), 400, ""),
                json(
                        "two rows for one observation",
                        "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1},{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":2}]",
                        422,
                        "\"row\":2"),
                json(
                        "NUL in a text",
                        "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1,\"note\":\"\\u0000\"}]",
                        422,
                        "/note"),
                json(
                        "half a surrogate",
                        "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1,\"note\":\"\\udfff\"}]",
                        422,
                        "/note"),
                json("UTF-16", "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1}]", 400, "")
                        .in(StandardCharsets.UTF_16BE),
                BadRequest.of(
                        "broken UTF-8",
                        Bulk.JSON,
                        latin1("[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1,\"note\":\"\u00e9\"}]"),
                        400,
                        "UTF-8"));
    }

    static Stream<BadRequest> lines() {
        return Stream.of(
                ndjson("no JSON", "one\ntwo\n", 422, "\"row\":1"),
                ndjson("an array", "[{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1}]\n", 422, "\"row\":1"),
                ndjson(
                        "a line cut off",
                        "{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1}\n{\"indicator\":",
                        422,
                        "\"row\":2"),
                ndjson(
                        "an object over two lines",
                        "{\"indicator\":\"{i}\",\n\"period\":\"2024\",\"value\":1}\n",
                        422,
                        "\"row\":1"),
                ndjson(
                        "two objects in one line",
                        "{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1}{\"indicator\":\"{i}\",\"period\":\"2023\",\"value\":1}\n",
                        422,
                        "\"row\":1"),
                ndjson(
                        "a duplicate member",
                        "{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1,\"value\":2}\n",
                        422,
                        "value"),
                ndjson("1e400", "{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1e400}\n", 422, "/value"),
                ndjson(
                        "two rows for one observation",
                        "{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1}\n{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":2}\n",
                        422,
                        "\"row\":2"),
                BadRequest.of(
                        "broken UTF-8",
                        Bulk.NDJSON,
                        latin1("{\"indicator\":\"{i}\",\"period\":\"2024\",\"value\":1,\"note\":\"\u00e9\"}\n"),
                        422,
                        "UTF-8"));
    }

    static Stream<BadRequest> tables() {
        return Stream.of(
                csv("empty", "", 400, ""),
                csv("an unknown column", "indicator,period,vlaue\n{i},2024,1\n", 422, "vlaue"),
                csv("a column given twice", "indicator,period,value,value\n{i},2024,1,2\n", 422, "value"),
                csv("a column without name", "indicator,period,value,\n{i},2024,1,2\n", 422, ""),
                csv("no indicator column", "period,value\n2024,1\n", 422, "indicator"),
                csv("no period column", "indicator,value\n{i},1\n", 422, "period"),
                csv("semicolons", "indicator;period;value\n{i};2024;1\n", 422, "indicator;period;value"),
                csv("a cell too few", HEAD + "{i},2024\n", 422, "\"row\":1"),
                csv("a cell too many", HEAD + "{i},2024,1,2\n", 422, "\"row\":1"),
                csv("a quote that never ends", HEAD + "{i},2024,1\n{i},2023,\"1\n", 400, ""),
                csv("text after a quote", HEAD + "{i},2024,\"1\"2\n", 400, ""),
                csv("NUL", HEAD + "{i},2024,1\u0000\n", 422, "\"row\":1"),
                csv("NUL in a text", "indicator,period,value,note\n{i},2024,1,a\u0000b\n", 422, "/note"),
                csv("a blank value without reason", HEAD + "{i},2024,\n", 422, "/missingReason"),
                csv("a word for a number", HEAD + "{i},2024,N/A\n", 422, "/value"),
                csv("a decimal comma", HEAD + "{i},2024,\"1,5\"\n", 422, "/value"),
                csv("a thousands separator", HEAD + "{i},2024,\"1,000\"\n", 422, "/value"),
                csv("a percent sign", HEAD + "{i},2024,5%\n", 422, "/value"),
                csv("NaN", HEAD + "{i},2024,NaN\n", 422, "/value"),
                csv("infinity", HEAD + "{i},2024,Infinity\n", 422, "/value"),
                csv("hexadecimal", HEAD + "{i},2024,0x10\n", 422, "/value"),
                csv("full-width digits", HEAD + "{i},2024,１２\n", 422, "/value"),
                csv("1e400", HEAD + "{i},2024,1e400\n", 422, "/value"),
                csv("1e400000000", HEAD + "{i},2024,1e400000000\n", 422, "/value"),
                csv("1e99999999999", HEAD + "{i},2024,1e99999999999\n", 422, "/value"),
                csv("ten thousand digits", HEAD + "{i},2024," + "9".repeat(10_000) + "\n", 422, "/value"),
                csv("a formula for a value", HEAD + "{i},2024,=1+1\n", 422, "/value"),
                csv("a formula for an indicator", HEAD + "=cmd|'/c calc'!A0,2024,1\n", 422, "/indicator"),
                csv("a date for a period", HEAD + "{i},01/01/2024,1\n", 422, "/period"),
                csv("spaces around a period", HEAD + "{i}, 2024 ,1\n", 422, "/period"),
                csv("two rows for one observation", HEAD + "{i},2024,1\n{i},2024,2\n", 422, "\"row\":2"),
                csv("half a unit", "indicator,period,value,unitMeasure\n{i},2024,1,NUMBER\n", 422, "unit"),
                csv("another's agency", "indicator,period,value,onBehalfOf\n{i},2024,1,samr\n", 422, "/onBehalfOf"),
                csv("UTF-16", HEAD + "{i},2024,1\n", 400, "").in(StandardCharsets.UTF_16LE),
                BadRequest.of(
                        "GBK",
                        Bulk.CSV,
                        latin1("indicator,period,value,note\n{i},2024,1,\u00d6\u00d0\u00b9\u00fa\n"),
                        400,
                        "UTF-8"));
    }

    static Stream<BadRequest> sdmxTables() {
        return Stream.of(
                sdmx("no SDMX header", HEAD + "{i},2024,1\n", 422, ""),
                sdmx(
                        "an unknown action",
                        SDMX_HEAD + "dataflow,WAYMARK:OBSERVATIONS(1.0),X,{i},CN,_T,2024,1,A\n",
                        422,
                        "ACTION"),
                sdmx(
                        "no value",
                        SDMX_HEAD + "dataflow,WAYMARK:OBSERVATIONS(1.0),I,{i},CN,_T,2024,,A\n",
                        422,
                        "\"row\":1"),
                sdmx(
                        "an unknown period",
                        SDMX_HEAD + "dataflow,WAYMARK:OBSERVATIONS(1.0),I,{i},CN,_T,2024-Q9,1,A\n",
                        422,
                        "TIME_PERIOD"));
    }

    static Stream<BadRequest> parameters() {
        String good = HEAD + "{i},2024,1\n";
        return Stream.of(
                csv("an unknown parameter", good, 400, "dryrun").asked("?dryrun=true"),
                csv("dryRun given twice", good, 400, "dryRun").asked("?dryRun=true&dryRun=true"),
                csv("neither true nor false", good, 400, "dryRun").asked("?dryRun=yes"),
                csv("a blank flag", good, 400, "dryRun").asked("?dryRun=%20"),
                csv("an empty flag", good, 400, "dryRun").asked("?dryRun="),
                csv("a mode there is not", good, 400, "mode").asked("?mode=ATOMIC"),
                csv("a blank mode", good, 400, "mode").asked("?mode=%20"),
                csv("NUL in the reason", good, 422, "?reason").asked("?reason=a%00b"),
                csv("a reason that is not UTF-8", good, 400, "UTF-8").asked("?reason=caf%E9"),
                csv("a key of two words", good, 400, "Idempotency-Key").with("Idempotency-Key", "two words"),
                csv("a key too long", good, 400, "Idempotency-Key").with("Idempotency-Key", "k".repeat(256)));
    }

    static Stream<BadRequest> contentTypes() {
        String good = HEAD + "{i},2024,1\n";
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                BadRequest.of("plain text", "text/plain", bytes, 415, "text/csv"),
                BadRequest.of("a spreadsheet", "application/vnd.ms-excel", bytes, 415, "text/csv"),
                BadRequest.of(
                        "a workbook",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        bytes,
                        415,
                        "save a workbook as CSV UTF-8"),
                BadRequest.of("a form", "multipart/form-data; boundary=x", bytes, 415, "--data-binary"),
                BadRequest.of("bytes", "application/octet-stream", bytes, 415, "text/csv"),
                BadRequest.of("half a type", "text/", bytes, 415, "text/"),
                BadRequest.of("no type", "json", bytes, 415, "json"),
                BadRequest.of(
                        "SDMX-CSV 1.0", "application/vnd.sdmx.data+csv;version=1.0.0", bytes, 415, "version=2.0.0"),
                BadRequest.of("another charset", "text/csv; charset=gb18030", bytes, 415, "gb18030"),
                BadRequest.of("UTF-16", "text/csv; charset=utf-16", bytes, 415, "utf-16"),
                BadRequest.of("CSV that says JSON", Bulk.JSON, bytes, 400, "line 1"),
                csv("compressed", good, 415, "gzip").with("Content-Encoding", "gzip"),
                csv("a form of answer there is not", good, 406, "").with("Accept", "application/xml"),
                single("a form of answer there is not", "{\"period\":\"2024\",\"value\":1}", 406, "")
                        .with("Accept", "text/csv"),
                csv("an Accept that cannot be read", good, 400, "Accept header cannot be read: ;")
                        .with("Accept", ";"),
                csv("a weight that is no number", good, 400, "Accept header cannot be read: text/csv;q=x")
                        .with("Accept", "text/csv;q=x"),
                single(
                                "an Accept that cannot be read",
                                "{\"period\":\"2024\",\"value\":1}",
                                400,
                                "Accept header cannot be read: ;")
                        .with("Accept", ";"),
                single(
                                "a weight that is no number",
                                "{\"period\":\"2024\",\"value\":1}",
                                400,
                                "Accept header cannot be read: application/json;q=x")
                        .with("Accept", "application/json;q=x"),
                csv("larger than the limit", good + "x".repeat(8 * 1024 * 1024), 413, "8388608"));
    }

    /** Bytes of another encoding: what is no UTF-8. */
    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
