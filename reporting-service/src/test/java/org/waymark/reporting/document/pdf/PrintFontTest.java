package org.waymark.reporting.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintFontTest {
    private static final List<Path> WRITTEN = List.of(Path.of("../deploy/plans"), Path.of("src/main"));
    private static final Set<String> KINDS = Set.of("json", "csv", "java", "html", "sql");

    @Test
    void it_has_every_character_of_the_shipped_plans_and_of_our_own_words() throws IOException {
        for (PrintFont font : List.of(PrintFont.REGULAR, PrintFont.BOLD)) {
            Set<String> missing = new TreeSet<>();
            for (Path folder : WRITTEN) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(PrintFontTest::isText)
                            .forEach(file -> missing.addAll(
                                    MissingCharacters.in(text(file), font).codes()));
                }
            }
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void what_it_lacks_is_replaced_and_told_by_its_code() {
        MissingCharacters shown = MissingCharacters.in("吉林𠮷野\u0001", PrintFont.REGULAR);

        assertThat(shown.text()).isEqualTo("吉林〓野〓");
        assertThat(shown.codes()).containsExactly("U+0001", "U+20BB7");
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
