package org.waymark.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.provenance.SourceReference;

class ReportedValueTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final ReportedValue KNOWN = value("12.6", DAY, ReleaseBasis.EARLIEST_SOURCE);

    @Test
    void a_number_written_otherwise_is_the_same() {
        assertThat(KNOWN.differences(value("12.60", DAY, ReleaseBasis.EARLIEST_SOURCE)))
                .isEmpty();
    }

    @Test
    void whoever_leaves_the_release_day_open_agrees_with_any() {
        assertThat(KNOWN.differences(value("12.6", null, ReleaseBasis.PUBLISHED)))
                .isEmpty();
        assertThat(value("12.6", null, ReleaseBasis.ASSUMED).differences(value("12.6", null, ReleaseBasis.PUBLISHED)))
                .containsExactly("releasedAtBasis");
    }

    @Test
    void a_day_that_nobody_knows_is_one_of_its_own() {
        assertThat(KNOWN.differences(value("12.6", null, ReleaseBasis.ASSUMED)))
                .containsExactly("releasedAt", "releasedAtBasis");
    }

    @Test
    void fields_are_named_in_the_order_of_the_api() {
        ReportedValue other = new ReportedValue(
                null,
                "NOT_COLLECTED",
                ObservationStatus.M,
                DAY.plusDays(1),
                ReleaseBasis.PLAN,
                BigDecimal.ONE,
                BigDecimal.TEN,
                List.of(new SourceReference("Yearbook", null)));
        assertThat(KNOWN.differences(other))
                .containsExactly(
                        "value",
                        "missingReason",
                        "status",
                        "releasedAt",
                        "releasedAtBasis",
                        "numerator",
                        "denominator",
                        "sources");
    }

    private static ReportedValue value(String value, LocalDate releasedAt, ReleaseBasis basis) {
        return new ReportedValue(
                new BigDecimal(value), null, ObservationStatus.A, releasedAt, basis, null, null, List.of());
    }
}
