package org.waymark.reporting.assessment;

import java.math.BigDecimal;

/** {@link Progress} as it is shown: HALF_UP, at most four decimals, years two; null where it says nothing. */
public record ShownProgress(BigDecimal progress, BigDecimal expected, BigDecimal ratio, BigDecimal timeLead) {
    static final ShownProgress NONE = new ShownProgress(null, null, null, null);

    static ShownProgress of(Progress exact) {
        return new ShownProgress(
                Shown.rounded(exact.progress(), 4),
                Shown.rounded(exact.expected(), 4),
                Shown.rounded(exact.ratio(), 4),
                Shown.rounded(exact.timeLead(), 2));
    }
}
