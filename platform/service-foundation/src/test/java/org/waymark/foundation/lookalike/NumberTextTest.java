package org.waymark.foundation.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.problem.Text;

class NumberTextTest {
    private static final String ALONE = "write one number alone, with a point for decimals, such as 12.5 or -0.3";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("１２.６", "holds full-width digits; write 12.6"),
                Arguments.of("−5", "holds − (U+2212), which is not the minus sign -; write -5"),
                Arguments.of("–5", "holds – (U+2013), which is not the minus sign -; write -5"),
                Arguments.of("1,234.5", "holds thousands separators; write 1234.5"),
                Arguments.of("1 234,5", "holds thousands separators; write 1234.5"),
                Arguments.of("1\u00A0234", "holds thousands separators; write 1234"),
                Arguments.of("1'234", "holds thousands separators; write 1234"),
                Arguments.of("1.234,5", "holds thousands separators; write 1234.5"),
                Arguments.of("12,5", "holds a comma for the decimal point; write 12.5"),
                Arguments.of(
                        "1,234",
                        "holds a comma; write 1234 if it separates thousands, 1.234 if it stands for the point"),
                Arguments.of(
                        "5.6%",
                        "holds the sign %; write the number alone in the unit of the indicator: 5.6 where that is percent"),
                Arguments.of(
                        "1.5万",
                        "万 means times 10000; it is not converted, since the unit of the indicator may include it: write the"
                                + " number alone in that unit"),
                Arguments.of("12.3 p", "holds the flag p; write 12.3 and the flag in status, such as P"),
                Arguments.of("12.3①", "holds the footnote mark ①; write 12.3; note takes the words"),
                Arguments.of("3.4r", "holds the footnote mark r; write 3.4; note takes the words"),
                Arguments.of("12 kg", "holds kg behind the number; write 12 alone; the unit is the indicator's"),
                Arguments.of(
                        "0.5pp",
                        "holds the sign pp; write the number alone in the unit of the indicator: 0.5 where that is percent"),
                Arguments.of("5-", "holds a sign behind the number; write -5 if it is negative, else 5"),
                Arguments.of("1万2千", "is no number; " + ALONE),
                Arguments.of("8成", "is no number; " + ALONE),
                Arguments.of(
                        "1,234万",
                        "holds a comma and 万, neither of which is converted: write the number alone in the unit of the indicator,"
                                + " with a point for decimals"),
                Arguments.of("5千克", "is no number; " + ALONE),
                Arguments.of("5万分之一", "is no number; " + ALONE),
                Arguments.of(
                        "12万以上", "is a bound or an approximation, not a number; " + ALONE + "; note takes the words"),
                Arguments.of(
                        "1.5万多", "is a bound or an approximation, not a number; " + ALONE + "; note takes the words"),
                Arguments.of("12件", "holds 件 behind the number; write 12 alone; the unit is the indicator's"),
                Arguments.of("7 ", "holds a trailing space; write 7"),
                Arguments.of("\u00A07", "holds a leading no-break space (U+00A0); write 7"),
                Arguments.of("7\u3000", "holds a trailing ideographic space (U+3000); write 7"),
                Arguments.of(":", ": stands for no number; leave it out where there is none"),
                Arguments.of("n/a", "n/a stands for no number; leave it out where there is none"),
                Arguments.of(
                        "-", "- may stand for zero or for no number: write 0, or leave it out where there is none"),
                Arguments.of(
                        "#DIV/0!",
                        "#DIV/0! is an error of a formula in a spreadsheet; mend the formula and save again"),
                Arguments.of("=1+1", "is a formula; save its result"),
                Arguments.of("1.5×10^3", "holds a power of ten; write 1.5e3"),
                Arguments.of(".5", "holds a point without a digit on both sides; write 0.5"),
                Arguments.of("(5)", "holds brackets for a negative number; write -5"),
                Arguments.of("¥5", "holds a currency sign; write 5"),
                Arguments.of("<5", "is a bound or an approximation, not a number; " + ALONE + "; note takes the words"),
                Arguments.of("5-6", "is a range; " + ALONE),
                Arguments.of(
                        "1/3", "is a fraction; write a decimal, numerator and denominator have members of their own"),
                Arguments.of("5月3日", "is a date, not a number; spreadsheets turn some numbers into dates"),
                Arguments.of("5", "must be a number, not text; write it without quotes"),
                Arguments.of("1.2.3", "is no number; " + ALONE),
                Arguments.of(
                        "1,234%",
                        "holds a comma; write 1234 if it separates thousands, 1.234 if it stands for the point"),
                Arguments.of("9".repeat(10_000), "is too long for a number; " + ALONE),
                Arguments.of("yes", "is no number; " + ALONE));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_in_the_place_of_a_number_is_told_what_it_holds_and_how_to_write_it(String sent, String message) {
        Text problem = NumberText.problem(sent);
        assertThat(problem.en()).isEqualTo(message);
        assertThat(problem.zh()).containsPattern("[一-龥]{2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"１２.６", "−5", "1,234.5", "5.6%", "1.5万", "12.3 p", "7 ", "12件", "1,234", "<5", "yes"})
    void nobody_is_advised_to_leave_out_a_value_that_is_there(String sent) {
        assertThat(NumberText.problem(sent).en()).doesNotContain("leave it");
        assertThat(NumberText.problem(sent).zh()).doesNotContain("不填");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5万", "1.5 万", "１.５万元", "1.5万件"})
    void a_multiple_is_read_as_number_and_power(String sent) {
        assertThat(Multiple.of(sent))
                .get()
                .extracting(Multiple::number, Multiple::power)
                .containsExactly(new BigDecimal("1.5"), 4);
    }
}
