package org.waymark.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;
import org.waymark.reporting.scorecard.Asked;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class RealPlanDocumentsTest {
    private static final String PLAN = "/api/v1/reports/plans/ipr-14fyp";

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "scorecard, '', 亿元 8,539.9 进度滞后 已实现预期目标 13.0",
        "indicator, /indicators/patent-intensive-gdp-share, 13.38 12.71 12.6 被取代",
        "agency, /agencies/cnipa, 8,539.9 知识产权局 进度无法评估",
        "projects, /projects, 商业秘密保护工程 本系统未收录 待核补",
        "areas, /areas?indicator=patent-intensive-gdp-share, CN 13.38",
    })
    void every_report_is_a_document(String name, String path, String texts) throws IOException {
        byte[] pdf = file(path, "pdf", "zh");
        String inPdf = text(pdf).replaceAll("\\s", "");
        String inDocx = word(file(path, "docx", "zh"));

        keep(name + ".pdf", pdf);
        keep(name + ".docx", file(path, "docx", "zh"));
        keep(name + "-en.pdf", file(path, "pdf", "en"));
        assertThat(inPdf).contains("按线性轨迹测算，不代表官方评估结论");
        assertThat(inDocx).contains("按线性轨迹测算，不代表官方评估结论");
        for (String said : texts.split(" ")) {
            assertThat(inPdf).contains(said);
            assertThat(inDocx).contains(said);
        }
    }

    @Test
    void documents_hold_the_numbers_of_json() throws IOException {
        JsonNode targets = NeighbourJournal.tree(new String(file("", "json", null), StandardCharsets.UTF_8))
                .get("indicators");
        String pdf = text(file("", "pdf", "zh")).replaceAll("\\s", "");
        String docx = word(file("", "docx", "zh"));

        assertThat(targets).hasSize(8);
        for (JsonNode target : targets) {
            for (String place : List.of(
                    "/baseline/value",
                    "/target/value",
                    "/latest/value",
                    "/assessment/progress",
                    "/assessment/expected",
                    "/assessment/r",
                    "/assessment/timeLead")) {
                JsonNode value = target.at(place);
                if (value.isNumber()) {
                    String shown = DisplayText.number(value.decimalValue());
                    assertThat(pdf).as(place).contains(shown);
                    assertThat(docx).as(place).contains(shown);
                }
            }
            assertThat(pdf).contains(target.at("/assessment/id").asText());
            assertThat(docx).contains(target.at("/assessment/id").asText());
        }
    }

    @Test
    void a_comparison_is_a_document() throws IOException {
        byte[] pdf = Asked.withEverythingSent()
                .queryParam("from", "2024-06-30")
                .queryParam("to", "2025-01-31")
                .queryParam("knownTo", Asked.KNOWN_AT)
                .queryParam("format", "pdf")
                .get(PLAN + "/comparison")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        keep("comparison.pdf", pdf);
        assertThat(text(pdf)).contains("此前", "新一期数据", "14");
    }

    @Test
    void what_cannot_be_printed_says_what_it_offers() {
        Asked.withEverythingSent()
                .accept("application/pdf")
                .get("/api/v1/reports/plans")
                .then()
                .statusCode(406);
        Asked.withEverythingSent()
                .queryParam("lang", "en")
                .get(PLAN)
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("only-documents"));
        Asked.withEverythingSent()
                .queryParam("format", "pdf")
                .queryParam("lang", "fr")
                .get(PLAN)
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("known-language"));
    }

    @Test
    void the_same_question_is_the_same_bytes() {
        assertThat(file("", "pdf", "zh")).isEqualTo(file("", "pdf", "zh"));
        assertThat(file("", "docx", "zh")).isEqualTo(file("", "docx", "zh"));
    }

    static byte[] file(String path, String format, String language) {
        return Asked.withEverythingSent()
                .queryParam("asOf", "2026-11-20")
                .queryParam("knownAt", Asked.KNOWN_AT)
                .queryParam("format", format)
                .queryParams(language == null ? Map.of() : Map.of("lang", language))
                .get(PLAN + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    static String word(byte[] docx) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(read)) {
            return text.getText();
        }
    }

    /** To be looked at, where a folder is named. */
    static void keep(String name, byte[] file) {
        String folder = System.getProperty("documents.folder");
        if (folder != null) {
            try {
                Files.write(Path.of(folder, name), file);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
