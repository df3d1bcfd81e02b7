package org.waymark.reporting.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.Reason;

/** The page of the documentation says what the methods say; {@code -Dmethods.write=true} writes its table anew. */
class MethodsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "methods.md");
    private static final String BEGIN = "<!-- the real plan: written by MethodsPageTest -->\n";
    private static final String END = "<!-- end -->\n";
    private static final String HEADING =
            """
            | indicator | as of | latest | attainment | linear-trajectory | open-sdg | un-three-band | escap-csi |
            |---|---|---|---|---|---|---|---|
            """;

    @Test
    void the_table_of_the_real_plan_is_as_the_methods_say() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String right = page.substring(0, begin) + table() + page.substring(page.indexOf(END, begin));
        if (Boolean.getBoolean("methods.write")) {
            Files.writeString(PAGE, right);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(right);
    }

    @Test
    void the_page_explains_every_method_reason_and_parameter() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Methods.ids()).allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
        assertThat(Reason.values()).allSatisfy(reason -> assertThat(page).contains("| `" + reason + "` |"));
        assertThat(Methods.ids()).allSatisfy(id -> Methods.of(id).orElseThrow().parameters().lines().stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .forEach(name -> assertThat(page).contains("`" + name + "`")));
    }

    private static String table() throws IOException {
        try (Stream<String> rows = Files.lines(Path.of("src/test/resources/ipr-14fyp/expected-verdicts.csv"))) {
            return HEADING
                    + rows.skip(1)
                            .map(row -> row.split(","))
                            .map(MethodsPageTest::row)
                            .collect(Collectors.joining());
        }
    }

    private static String row(String[] expected) {
        Evidence evidence = RealPlan.evidence(expected[1]);
        AsOf asOf = new AsOf(LocalDate.parse(expected[2]), RealPlan.RECORDED);
        List<Assessment> said = Methods.ids().stream()
                .map(id -> Assessment.of(evidence, asOf, Methods.of(id).orElseThrow()))
                .toList();
        String latest = said.get(0)
                .answer()
                .latest()
                .map(known -> known.period() + ": " + known.value().toPlainString())
                .orElse("-");
        return "| " + expected[0] + " " + expected[1] + " | " + asOf.day() + " | " + latest + " | "
                + said.get(0).answer().attainment() + " | "
                + said.stream().map(MethodsPageTest::cell).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String cell(Assessment assessment) {
        Findings findings = assessment.findings();
        if (findings.reason() != null) {
            return findings.reason().name();
        }
        BigDecimal value = findings.details().value();
        String number =
                value == null ? "" : value.setScale(3, RoundingMode.HALF_UP).toPlainString();
        String word = findings.word() == null ? "" : findings.word();
        return String.join(
                " ",
                Stream.of(List.of(word, number), findings.details().experimental())
                        .flatMap(List::stream)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
