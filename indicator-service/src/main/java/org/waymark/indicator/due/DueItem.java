package org.waymark.indicator.due;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.problem.Text;

/** A value that is owed. */
@Schema(requiredProperties = "*", examples = DueItem.EXAMPLE)
record DueItem(
        String indicator,
        Text name,
        @Schema(description = "The agencies that report the area; one of them has to") List<String> agencies,
        String area,
        String breakdown,
        String period,
        PeriodType periodType,
        LocalDate dueOn,
        @Schema(description = "Negative while the day is still to come") int daysOverdue,
        @Schema(
                        nullable = true,
                        description =
                                "What was last said of it that the reader may see: RETURNED, WITHDRAWN, MISSING (with a status"
                                        + " other than M, under which it would not be owed) or FORECAST; else null")
                String state) {
    static final String EXAMPLE =
            """
            {"indicator": "high-value-invention-patents-per-10k",
             "name": {"zh": "每万人口高价值发明专利拥有量", "en": "High-value invention patents held per 10,000 population"},
             "agencies": ["cnipa"], "area": "CN", "breakdown": "_T", "period": "2025", "periodType": "A",
             "dueOn": "2026-03-01", "daysOverdue": 266, "state": null}
            """;
}
