package org.waymark.foundation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.bulk.CountRows.Outcome;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.rows.RowFormat;

class CountRowsTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CountRows rows = new CountRows(meters);

    @Test
    void rows_are_counted_by_format_and_outcome() {
        rows.add(file(false), Map.of(Outcome.RECORDED, 3L, Outcome.UNCHANGED, 2L));

        assertThat(counted("recorded")).isEqualTo(3);
        assertThat(counted("unchanged")).isEqualTo(2);
        assertThat(counted("rejected")).isZero();
    }

    @Test
    void of_a_refused_file_the_rows_with_an_error_count() {
        Refusal refusal = Refusal.of(ProblemType.RULES_BROKEN, "规则", "Rules").with("rejected", 4L);

        assertThatThrownBy(() -> rows.countingRefused(file(false), () -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
        assertThat(counted("rejected")).isEqualTo(4);
    }

    @Test
    void a_rehearsal_counts_nothing() {
        rows.add(file(true), Map.of(Outcome.RECORDED, 3L));

        assertThat(counted("recorded")).isZero();
    }

    private static BulkRequest file(boolean dryRun) {
        return new BulkRequest(RowFormat.SDMX_CSV, BulkRequest.Mode.ATOMIC, dryRun, null, null);
    }

    private double counted(String outcome) {
        return meters.get("waymark.import.rows")
                .tags("format", "sdmx-csv", "outcome", outcome)
                .counter()
                .count();
    }
}
