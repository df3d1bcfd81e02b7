package org.waymark.reporting.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;
import org.waymark.reporting.format.CsvFile;
import org.waymark.reporting.scorecard.Asked;

/** Of the real plan. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class DataPackageTest {
    private static final String PLAN = "/api/v1/reports/plans/ipr-14fyp";

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
    }

    @Test
    void the_same_question_gives_the_same_bytes() {
        Response first = fixed().get(PLAN + "/package");
        byte[] second = fixed().get(PLAN + "/package").asByteArray();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.contentType()).isEqualTo("application/zip");
        assertThat(first.header("Content-Disposition")).contains("ipr-14fyp-2025-12-31.zip");
        assertThat(second).isEqualTo(first.asByteArray());
        fixed().header("If-None-Match", first.header("ETag"))
                .get(PLAN + "/package")
                .then()
                .statusCode(304);
    }

    @Test
    void every_file_is_in_the_checksums_and_in_the_description() throws NoSuchAlgorithmException {
        Map<String, byte[]> files = files();
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().equals("SHA256SUMS")) {
                sums.append(sha256(file.getValue()))
                        .append("  ")
                        .append(file.getKey())
                        .append("\n");
            }
        }

        assertThat(text(files, "SHA256SUMS")).isEqualTo(sums.toString());
        JsonNode resources =
                NeighbourJournal.tree(text(files, "datapackage.json")).get("resources");
        assertThat(resources.findValuesAsText("path"))
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(name -> name.endsWith(".csv"))
                        .toList());
        for (JsonNode resource : resources) {
            byte[] file = files.get(resource.get("path").asText());
            assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + sha256(file));
            assertThat(new String(file, StandardCharsets.UTF_8).lines().findFirst())
                    .hasValue(String.join(",", resource.at("/schema/fields").findValuesAsText("name")));
        }
    }

    @Test
    void its_files_say_what_the_reports_say() {
        Map<String, byte[]> files = files();

        assertThat(files.get("verdicts.csv")).isEqualTo(csv(""));
        assertThat(files.get("trace.csv"))
                .isEqualTo(fixed().queryParam("table", "trace")
                        .accept("text/csv")
                        .get(PLAN)
                        .asByteArray());
        assertThat(files.get("observations.csv")).isEqualTo(csv("/observations"));
        assertThat(files.get("projects.csv")).isEqualTo(csv("/projects"));
        assertThat(CsvFile.rows(files.get("indicators.csv"))).hasSize(8);
        assertThat(CsvFile.rows(files.get("agencies.csv"))).hasSizeGreaterThan(5);
        assertThat(text(files, "README.md")).contains("2025-12-31", "引用", "How to cite");
        assertThat(text(files, "LICENCE.txt")).isNotBlank();
    }

    @Test
    void the_series_hold_of_each_period_the_value_that_counts_on_the_day() {
        List<Map<String, String>> early = CsvFile.rows(asked("2024-06-30")
                .accept("text/csv")
                .get(PLAN + "/observations")
                .asByteArray());
        List<Map<String, String>> late = CsvFile.rows(csv("/observations"));

        assertThat(valueOf2022(early)).isEqualTo("12.71");
        assertThat(valueOf2022(late)).isEqualTo("12.6");
        assertThat(late).allSatisfy(row -> assertThat(row.get("releasedAt")).isLessThanOrEqualTo("2025-12-31"));
    }

    @Test
    void a_plan_that_is_not_known_has_none() {
        fixed().get("/api/v1/reports/plans/no-such-plan/package").then().statusCode(404);
    }

    @Test
    void the_index_names_every_download_and_each_can_be_fetched() {
        Response index = fixed().get(PLAN + "/downloads");
        JsonNode items = NeighbourJournal.tree(index.asString()).get("items");

        assertThat(index.headers().getValues("Link"))
                .anyMatch(link -> link.contains("rel=\"alternate\"; type=\"text/csv"))
                .anyMatch(link -> link.contains("/package?") && link.contains("application/zip"))
                .anyMatch(link -> link.contains("rel=\"describedby\""))
                .allMatch(link -> link.startsWith("<http"));
        for (JsonNode item : items) {
            String name = item.get("name").asText();
            if (!item.has("template") && !name.startsWith("sdmx")) {
                item.get("formats").forEach(format -> RestAssured.given()
                        .urlEncodingEnabled(false)
                        .get(format.get("address").asText())
                        .then()
                        .statusCode(200)
                        .header(
                                "Content-Type",
                                containsString(format.get("mediaType").asText().split(";")[0])));
            }
        }
    }

    private static String valueOf2022(List<Map<String, String>> rows) {
        return rows.stream()
                .filter(row -> row.get("indicator").equals("patent-intensive-gdp-share")
                        && row.get("period").equals("2022"))
                .map(row -> row.get("value"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] csv(String path) {
        return fixed().accept("text/csv")
                .get(PLAN + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(fixed().get(PLAN + "/package").asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private static RequestSpecification fixed() {
        return asked("2025-12-31");
    }

    private static RequestSpecification asked(String day) {
        return Asked.withEverythingSent().queryParam("asOf", day).queryParam("knownAt", Asked.KNOWN_AT);
    }
}
