package org.waymark.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.format.Workbook;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

class WriteWorkbookTest {
    private record Thing(String text, BigDecimal number, LocalDate day) {}

    private static final TableShape<Thing> THINGS = new TableShape<Thing>("things", "物", "Things")
            .text("text", "文字", "Text", Thing::text)
            .decimal("number", "数", "Number", Thing::number)
            .date("day", "日", "Day", Thing::day);

    /** A list of things is the whole report. */
    private static final ReportShape<List<Thing>> SHAPE = new ReportShape<>() {
        @Override
        public Heading heading(List<Thing> report) {
            return Heading.of(new Text("物", "Things")).named("things");
        }

        @Override
        public List<Table> tables(List<Thing> first, Iterable<List<Thing>> pages) {
            return List.of(THINGS.over(first));
        }
    };

    @Test
    void numbers_and_days_are_real_ones() throws IOException {
        byte[] file = written(List.of(new Thing("x", new BigDecimal("12.70"), LocalDate.of(2025, 12, 31))));

        assertThat(new Workbook(file).rows("things"))
                .containsExactly(Map.of("text", "x", "number", "12.70", "day", "2025-12-31"));
        assertThat(sheet(file)).contains("<v>12.70</v>").contains("<v>46022.0</v>");
    }

    @Test
    void what_a_spreadsheet_would_change_is_text_in_a_filled_cell() throws IOException {
        List<String> numbers =
                List.of("0.123456789012345", "0.1234567890123456", "123456789012345678", "-1E+15", "1E-15");
        byte[] file = written(numbers.stream()
                .map(number -> new Thing(null, new BigDecimal(number), LocalDate.of(1900, 2, 28)))
                .toList());
        String sheet = sheet(file);

        assertThat(new Workbook(file).rows("things"))
                .extracting(row -> row.get("number"))
                .containsExactlyElementsOf(numbers.stream()
                        .map(number -> new BigDecimal(number).toPlainString())
                        .toList());
        assertThat(sheet).contains("<v>0.123456789012345</v>").contains("<t>0.1234567890123456</t>");
        assertThat(sheet).contains("<t>123456789012345678</t>").contains("<t>1900-02-28</t>");
        assertThat(numbers)
                .filteredOn(number -> ExactInSheet.holds(new BigDecimal(number)))
                .allSatisfy(number -> assertThat(new BigDecimal(Double.toString(Double.parseDouble(number))))
                        .isEqualByComparingTo(number))
                .hasSize(3);
    }

    @Test
    void text_is_never_a_formula() throws IOException {
        byte[] file =
                written(List.of(new Thing("=HYPERLINK(\"http://x\")", null, null), new Thing("<&>\u4E2D", null, null)));

        assertThat(sheet(file)).doesNotContain("<f>").contains("=HYPERLINK");
        assertThat(new Workbook(file).rows("things"))
                .extracting(row -> row.get("text"))
                .containsExactly("=HYPERLINK(\"http://x\")", "<&>\u4E2D");
    }

    @Test
    void a_text_that_no_cell_holds_and_a_file_over_the_limit_are_refused_and_csv_is_named() {
        assertThatThrownBy(() -> written(List.of(new Thing("x".repeat(32_768), null, null))))
                .isInstanceOf(Refusal.class);
        List<Thing> many = IntStream.range(0, 20_000)
                .mapToObj(nth -> new Thing(BigInteger.TEN.pow(40).toString() + nth, null, null))
                .toList();
        assertThatThrownBy(() -> new WriteWorkbook(() -> new MemorySize(BigInteger.valueOf(50_000)))
                        .write(file(many), asked(), new ByteArrayOutputStream()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_table_with_more_rows_than_a_sheet_holds_is_refused() {
        List<Thing> many = Collections.nCopies(Sheet.MOST_ROWS, new Thing(null, null, null));

        assertThatThrownBy(() -> written(many)).isInstanceOf(Refusal.class);
    }

    private static byte[] written(List<Thing> things) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WriteWorkbook(() -> new MemorySize(BigInteger.valueOf(100_000_000))).write(file(things), asked(), out);
        return out.toByteArray();
    }

    private static ReportFile<List<Thing>> file(List<Thing> things) {
        return new ReportFile<>(SHAPE, things, List.of(things));
    }

    private static FileQuestion asked() {
        return new FileQuestion(ReportFormat.XLSX, null, false, null, true);
    }

    /** The second one of the workbook. */
    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet2.xml");
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
