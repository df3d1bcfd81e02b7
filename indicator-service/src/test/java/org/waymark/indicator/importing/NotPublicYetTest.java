package org.waymark.indicator.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.indicator.review.Reviewing;

/** A report counts the recorded rows that nobody sees yet. */
@QuarkusTest
class NotPublicYetTest {
    private static final LocalDate TO_COME = LocalDate.now().plusDays(100);

    @Inject
    ImportFiles files;

    /** Few rows go another way than many. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3_000})
    void rows_under_embargo(int rows) {
        String indicator = Reviewing.submitted(0).indicator();
        String file = file(indicator, rows, 1);
        assertCounts(files.run(file, RowFormat.CSV, Mode.ATOMIC, true, null), rows / 2, 0);
        assertCounts(files.run(file, RowFormat.CSV, Mode.ATOMIC, false, null), rows / 2, 0);
        assertCounts(files.run(file, RowFormat.CSV, Mode.ATOMIC, false, null), 0, 0);
        assertCounts(files.run(file(indicator, rows, 2), RowFormat.CSV, Mode.PARTIAL, true, "Recount"), rows / 2, 0);
        assertCounts(files.run(file(indicator, rows, 2), RowFormat.CSV, Mode.PARTIAL, false, "Recount"), rows / 2, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3_000})
    void rows_in_review(int rows) {
        String indicator = Reviewing.submitted(1).indicator();
        String file = file(indicator, rows, 1);
        assertCounts(files.run(file, RowFormat.CSV, Mode.ATOMIC, true, null), 0, rows);
        assertCounts(files.run(file, RowFormat.CSV, Mode.ATOMIC, false, null), 0, rows);
        assertCounts(files.run(file, RowFormat.CSV, Mode.ATOMIC, false, null), 0, 0);
    }

    @Test
    void a_row_that_is_refused_is_not_counted() {
        String indicator = Reviewing.submitted(0).indicator();
        String file = file(indicator, 2, 1) + "%s,B9,2021,x,%s\n".formatted(indicator, TO_COME);
        assertCounts(files.run(file, RowFormat.CSV, Mode.PARTIAL, false, null), 1, 0);
    }

    private static void assertCounts(ImportReport report, long embargoed, long inReview) {
        assertThat(report.embargoed()).as(report.toString()).isEqualTo(embargoed);
        assertThat(report.inReview()).as(report.toString()).isEqualTo(inReview);
    }

    /** Half of the rows are to be public later. */
    private static String file(String indicator, int rows, int value) {
        return IntStream.range(0, rows)
                .mapToObj(nth ->
                        "%s,B%d,2022,%d,%s\n".formatted(indicator, nth, value, nth % 2 == 0 ? "2023-01-15" : TO_COME))
                .collect(Collectors.joining("", "indicator,breakdown,period,value,releasedAt\n", ""));
    }
}
