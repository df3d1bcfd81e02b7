package org.waymark.project.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagDifferenceTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            the day that was judged            | true  | OFF_COURSE | 2024-01-23 | 2021-10-28 | -          | 2024-01-23
            not before the project contributes | true  | OFF_COURSE | 2024-01-23 | 2024-03-01 | -          | 2024-03-01
            not before it was taken down       | true  | OFF_COURSE | 2024-01-23 | 2021-10-28 | 2024-02-01 | 2024-02-01
            the day on which it came back      | false | ON_PACE    | 2024-04-20 | 2021-10-28 | 2024-01-23 | 2024-04-20
            not before it was raised           | false | ON_PACE    | 2023-12-31 | 2021-10-28 | 2024-01-23 | 2024-01-23
            today, where it contributes no more | false | OFF_COURSE | 2024-01-23 | -          | 2024-01-23 | 2024-06-01
            today, where no assessment is known | false | -          | -          | 2021-10-28 | 2024-01-23 | 2024-06-01
            """)
    void a_flag_stands_since(
            String when,
            boolean raise,
            String pace,
            LocalDate judged,
            LocalDate contributesSince,
            LocalDate lastSince,
            LocalDate expected) {
        Flag.Assessed assessment = judged == null ? null : new Flag.Assessed(7, judged);
        FlagDifference difference =
                new FlagDifference("x", "i", "p", "CN", 4, lastSince, raise, contributesSince, pace, assessment);

        Flag flag = difference.settled(TODAY, Instant.EPOCH);

        assertThat(flag.since()).isEqualTo(expected);
        assertThat(flag.flagged()).isEqualTo(raise);
        assertThat(flag.change()).isEqualTo(5);
    }
}
