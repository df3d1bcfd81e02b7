package org.waymark.reporting.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;

/** What is issued stays what it was, in every form, and can be confirmed by anyone. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class IssuedEvaluationTest {
    @Inject
    DataSource database;

    @Inject
    @All
    List<Restoration> restorations;

    @Test
    void a_later_revision_changes_nothing_and_stands_beside_it() {
        String plan = "evaluated-frozen";
        Evaluated.plan(plan);
        String id = Evaluated.issued(plan, "ANNUAL", "FROZEN-1");
        String content = content(id);
        Evaluated.get(given(), id).statusCode(200).body("sinceThen.counts.changed", equalTo(0));

        Evaluated.revise(plan, "64.25");

        assertThat(content(id)).isEqualTo(content).contains("\"value\":30.50").doesNotContain("64.25");
        Evaluated.get(given(), id)
                .statusCode(200)
                .body("computed.indicators[0].rows[0].latest.vintage", equalTo(1))
                .body("sinceThen.targets.indicator", equalTo(List.of(plan + "-length")))
                .body("sinceThen.targets[0].to.latest.vintage", equalTo(2))
                .body("steps", nullValue());
    }

    @Test
    void hashes_of_content_and_documents_are_confirmed_and_no_others() throws Exception {
        String plan = "evaluated-confirmed";
        Evaluated.plan(plan);
        String draft = Evaluated.draft(plan, "ANNUAL", "");
        given().get(Evaluated.EVALUATIONS + "/{id}/verification", draft).then().statusCode(404);
        assertThat(text(Evaluated.evaluator()
                        .accept("application/pdf")
                        .get(Evaluated.EVALUATIONS + "/{id}", draft)
                        .asByteArray()))
                .contains("草案DRAFT");
        given().accept("application/pdf")
                .get(Evaluated.EVALUATIONS + "/{id}", draft)
                .then()
                .statusCode(404);

        String id = Evaluated.issued(plan, "ANNUAL", "CONFIRMED-1");
        String hash = EvaluationContent.sha256(content(id).getBytes(StandardCharsets.UTF_8));
        verify(id, hash).then().body("isConfirmed", equalTo(true)).body("confirms", equalTo("content"));
        verify(id, "0".repeat(64)).then().body("isConfirmed", equalTo(false)).body("confirms", nullValue());
        verify(id, "short").then().statusCode(400);
        for (String format : List.of("html", "pdf", "docx", "xlsx", "csv")) {
            byte[] file = given().queryParam("format", format)
                    .get(Evaluated.EVALUATIONS + "/{id}", id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            verify(id, EvaluationContent.sha256(file)).then().body("confirms", equalTo(format));
            assertThat(readable(format, file))
                    .contains(format.equals("xlsx") ? "30.5" : "30.50", "尚未达到目标值")
                    .doesNotContain("草案");
            if (!format.equals("csv")) {
                assertThat(readable(format, file)).contains("CONFIRMED-1", hash, id);
            }
        }
        given().accept("image/png")
                .get(Evaluated.EVALUATIONS + "/{id}", id)
                .then()
                .statusCode(406);
        given().queryParam("format", "odt")
                .get(Evaluated.EVALUATIONS + "/{id}", id)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("json, html, pdf, docx"));
    }

    @Test
    void one_that_is_superseded_says_by_what() {
        String plan = "evaluated-twice";
        Evaluated.plan(plan);
        String first = Evaluated.issued(plan, "ANNUAL", "FIRST-1");
        String other = Evaluated.draft(plan, "ANNUAL", "");
        String supersede = "\"decision\": \"SUPERSEDE\", \"reason\": \"a value was wrong\", \"supersededBy\": \"%s\"";
        Evaluated.decide(Evaluated.signatory(), first, supersede.formatted(other))
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("later-issued")));
        Evaluated.consult(other);
        Evaluated.deliberate(other);
        Evaluated.issue(Evaluated.signatory(), other, "FIRST-1")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("number-taken")));
        Evaluated.issue(Evaluated.signatory(), other, "SECOND-1").statusCode(200);

        Evaluated.decide(Evaluated.signatory(), first, supersede.formatted(other))
                .statusCode(200)
                .body("state", equalTo("SUPERSEDED"));

        verify(first, null)
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("isConfirmed", nullValue())
                .body("supersession.by", equalTo(other))
                .body("supersession.reason", equalTo("a value was wrong"));
    }

    @Test
    void of_two_that_supersede_each_other_at_once_one_stands() {
        String plan = "evaluated-crossed";
        Evaluated.plan(plan);
        String first = Evaluated.issued(plan, "ANNUAL", "CROSSED-1");
        String second = Evaluated.issued(plan, "ANNUAL", "CROSSED-2");

        List<Integer> answers = List.of(List.of(first, second), List.of(second, first)).parallelStream()
                .map(pair -> Evaluated.decide(
                                Evaluated.signatory(),
                                pair.get(0),
                                "\"decision\": \"SUPERSEDE\", \"reason\": \"x\", \"supersededBy\": \"%s\""
                                        .formatted(pair.get(1)))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        assertThat(answers).isEqualTo(List.of(200, 422));
    }

    @Test
    void what_a_restore_lost_comes_back_from_its_events() throws Exception {
        String plan = "evaluated-restored";
        Evaluated.plan(plan);
        String id = Evaluated.issued(plan, "ANNUAL", "RESTORED-1");
        String content = content(id);
        byte[] pdf = pdf(id);
        Facts rows = new Facts(database);
        String told = rows.texts("select data from journal where subject = '" + plan + "/" + id + "'")
                .get(0);
        for (String table :
                List.of("evaluation_document", "issued_evaluation", "evaluation_step", "evaluation_version")) {
            rows.execute("delete from " + table + " where evaluation = '" + id + "'");
        }
        rows.execute("delete from evaluation where id = '" + id + "'");
        Evaluated.get(given(), id).statusCode(404);

        assertThat(restore(told, plan, id)).isEmpty();
        assertThat(restore(told, plan, id)).isEmpty();

        assertThat(content(id)).isEqualTo(content);
        assertThat(pdf(id)).isEqualTo(pdf);
        Evaluated.get(given(), id).statusCode(200).body("opinions.response", equalTo(List.of("AGREE", "AGREE")));
    }

    private List<String> restore(String told, String plan, String id) {
        EventEnvelope envelope = new EventEnvelope(
                UUID.randomUUID(),
                "/reporting-service",
                EventType.EVALUATION_ISSUED.type(),
                plan + "/" + id,
                Instant.EPOCH,
                plan,
                1,
                1,
                null);
        ReceivedEvent event = new ReceivedEvent(envelope, EventType.EVALUATION_ISSUED, NeighbourJournal.tree(told));
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> obstacles = new ArrayList<>();
            for (Restoration restoration : restorations) {
                if (restoration.types().contains(EventType.EVALUATION_ISSUED)) {
                    restoration.restore(event, 1).ifPresent(obstacles::add);
                }
            }
            return obstacles;
        });
    }

    private static byte[] pdf(String id) {
        return given().queryParam("format", "pdf")
                .get(Evaluated.EVALUATIONS + "/{id}", id)
                .asByteArray();
    }

    private static String content(String id) {
        return given().get(Evaluated.EVALUATIONS + "/{id}/content", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response verify(String id, String hash) {
        var request = hash == null ? given() : given().queryParam("hash", hash);
        return request.get(Evaluated.EVALUATIONS + "/{id}/verification", id);
    }

    static String readable(String format, byte[] file) throws Exception {
        return switch (format) {
            case "pdf" -> text(file);
            case "xlsx" -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                        XSSFExcelExtractor extractor = new XSSFExcelExtractor(workbook)) {
                    yield extractor.getText();
                }
            }
            case "docx" -> {
                try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file));
                        XWPFWordExtractor extractor = new XWPFWordExtractor(docx)) {
                    yield extractor.getText();
                }
            }
            default -> new String(file, StandardCharsets.UTF_8);
        };
    }

    /** Without the white space at which lines are broken. */
    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
