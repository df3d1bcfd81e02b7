package org.waymark.foundation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.problem.Refusal;

class ParserWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    {"value":NaN}              | Non-standard token 'NaN'
                    [1,2                       | expected close marker for Array, opened at line 1, column 1
                    {"a":1} {"b":2}            | Trailing token (of type START_OBJECT) found after value
                    {"value":0e99999999999}    | -
                    [[[[[[[[[[[[[[[[[[[[[[[[[[ | (20)
                    {"value":1,"value":2}      | Duplicate field 'value'
                    """)
    void what_is_wrong_is_said_without_switches_and_classes(String text, String words) {
        Refusal refusal = StrictJson.unreadable(catchThrowableOfType(
                JsonProcessingException.class, () -> StrictJson.tree(text.getBytes(StandardCharsets.UTF_8))));
        for (String detail :
                new String[] {refusal.detail().en(), refusal.detail().zh()}) {
            assertThat(detail).doesNotContain("`", "Feature", "StreamRead", "com.fasterxml", "java.math");
            if (!words.equals("-")) {
                assertThat(detail).contains(words);
            }
        }
    }
}
