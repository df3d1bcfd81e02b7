package org.waymark.foundation.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.parameter.DateParameter;

class PeriodTextTest {
    @ParameterizedTest
    @CsvSource({
        "2010M1, 2010-01",
        "2010M01, 2010-01",
        "2010-1, 2010-01",
        "2010/01, 2010-01",
        "202301, 2023-01",
        "2023.07, 2023-07",
        "2023年1月, 2023-01",
        "Jan 2023, 2023-01",
        "2010Q1, 2010-Q1",
        "2010-Q01, 2010-Q1",
        "Q1 2010, 2010-Q1",
        "2023年第一季度, 2023-Q1",
        "2023年三季度, 2023-Q3",
        "2023年上半年, 2023-S1",
        "2023H2, 2023-S2",
        "2023年, 2023",
        "2023年度, 2023",
        "2023.0, 2023",
        "二〇二三年, 2023",
        "2023年1-6月, 2023-01-01/P6M",
        "2023年1至2月, 2023-01-01/P2M",
        "2023年前三季度, 2023-01-01/P9M",
        "2023年1-12月, 2023",
        "2021-2025, 2021-01-01/P5Y",
        "2020-01-01/2020-10-31, 2020-01-01/P10M",
        "2023-W1, 2023-W01",
        "2023年第1周, 2023-W01",
        "20230105, 2023-01-05",
        "2023年1月5日, 2023-01-05",
        "2023-01-05T00:00:00, 2023-01-05"
    })
    void what_people_write_is_answered_with_how_it_is_written(String sent, String written) {
        assertThat(TimePeriod.problem(sent).en()).isEqualTo(sent + " is written " + written);
        assertThat(TimePeriod.problem(sent).zh()).isEqualTo(sent + " 应写作 " + written);
        assertThat(TimePeriod.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010-W53 | 2010 has 52 weeks",
                "2009-W54 | 2009 has 53 weeks",
                "2021-02-29 | 2021 has no 29 February",
                "2021-13 | there is no month 13",
                "2021-D366 | 2021 has 365 days",
                "2021-Q5 | a year has 4 quarters",
                "2021-S3 | a year has 2 half-years"
            })
    void a_part_that_the_year_lacks_is_named(String sent, String message) {
        assertThat(TimePeriod.problem(sent).en()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023.1 | may be January or October, since spreadsheets drop the last 0: write 2023-01 or 2023-10",
                "FY2023 | is a fiscal year: write 2023 if that is the calendar year, else its first day and length, such as"
                        + " 2023-04-01/P1Y",
                "2021/22 | is a year that begins in 2021: write its first day and length, such as 2021-07-01/P1Y",
                "5/1/2023 | may have day or month first: write year, month and day, such as 2025-07-31",
                "2023p | holds P behind the period, which belongs in status",
                "第1周 | lacks the year; write it as 2025-Q1 or 2025-01",
                "23Q1 | must have a year of four digits, such as 2025-Q1",
                "2023-13/2023-14 | must be an SDMX time period such as 2025, 2025-S1, 2025-Q3, 2025-07, 2025-W05, 2025-07-31,"
                        + " 2020-01-01/P10M",
                "soon | must be an SDMX time period such as 2025, 2025-S1, 2025-Q3, 2025-07, 2025-W05, 2025-07-31,"
                        + " 2020-01-01/P10M"
            })
    void what_may_mean_two_things_is_not_guessed(String sent, String message) {
        assertThat(TimePeriod.problem(sent).en()).isEqualTo(message);
    }

    @Test
    void spaces_and_full_width_digits_are_named() {
        assertThat(TimePeriod.problem("2023 ").en()).isEqualTo("holds a trailing space; write 2023");
        assertThat(TimePeriod.problem("\u30002023").zh()).isEqualTo("含有开头的全角空格 (U+3000)；请写 2023");
        assertThat(TimePeriod.problem("２０２３").en()).isEqualTo("holds full-width digits; write 2023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022/1/15 | 2022/1/15 is written 2022-01-15",
                "20220115 | 20220115 is written 2022-01-15",
                "2022年1月15日 | 2022年1月15日 is written 2022-01-15",
                "44576 | is the number by which a spreadsheet keeps a day; write 2022-01-15",
                "2021-02-29 | 2021 has no 29 February",
                "2022 | must be a date as YYYY-MM-DD",
                "soon | must be a date as YYYY-MM-DD"
            })
    void days_are_told_the_same(String sent, String message) {
        assertThat(DateParameter.problem(sent).en()).isEqualTo(message);
    }
}
