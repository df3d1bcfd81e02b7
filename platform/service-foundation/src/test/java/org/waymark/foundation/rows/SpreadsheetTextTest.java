package org.waymark.foundation.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-x",
                "@sum",
                "\tx",
                "\rx",
                "'=1+1",
                "''-x",
                "＝1",
                "-5",
                "'-5",
                "-1.5e3",
                "'",
                "text",
                "it's",
                "",
                "--5",
                "-5 percent"
            })
    void what_was_written_is_read_again(String text) {
        assertThat(SpreadsheetText.original(SpreadsheetText.harmless(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1,'=1+1", "＝1,'＝1", "@x,'@x", "-x,'-x", "-5,-5", "-1.5,-1.5", "'-5,''-5", "5,5"})
    void only_what_would_run_gets_an_apostrophe(String text, String cell) {
        assertThat(SpreadsheetText.harmless(text)).isEqualTo(cell);
    }
}
