package org.waymark.indicator.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What will become of one row.
 *
 * @param vintage the number it gets, or has already if it is unchanged
 * @param from the value of the vintage before, public or not; null where there was none
 * @param changed the fields in which it differs from the vintage before
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "RowChange", requiredProperties = "*")
public record ForeseenChange(
        long row,
        Outcome outcome,
        String indicator,
        String area,
        String breakdown,
        String period,
        int vintage,
        @Schema(nullable = true) BigDecimal from,
        @Schema(nullable = true) BigDecimal to,
        List<String> changed) {
    @Schema(name = "RowOutcome")
    public enum Outcome {
        RECORDED,
        REVISED,
        WITHDRAWN,
        UNCHANGED
    }
}
