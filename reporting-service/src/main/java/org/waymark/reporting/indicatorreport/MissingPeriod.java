package org.waymark.reporting.indicatorreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Situation;

/**
 * A period of the target's type that has ended and has no value, after the baseline and up to the last target period.
 *
 * @param expectedOn the day on which it is due; null where the indicator names none
 * @param owedSince null until then
 */
@Schema(
        requiredProperties = {"period", "state", "expectedOn", "owedSince"},
        examples =
                "{\"period\": \"2025\", \"state\": \"EXPECTED\", \"expectedOn\": \"2026-03-01\", \"owedSince\": null}")
public record MissingPeriod(
        String period,
        @Schema(
                        description =
                                "NOT_SCHEDULED: the indicator says of no day by when a value is due; EXPECTED: it is not due"
                                        + " yet; OWED: that day has come")
                State state,
        @Schema(nullable = true) LocalDate expectedOn,
        @Schema(nullable = true) LocalDate owedSince,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Where a vintage says why there is no value")
                String missingReason) {
    private static final int MOST = 500;

    /** Whether a value should be there. */
    public enum State {
        NOT_SCHEDULED,
        EXPECTED,
        OWED
    }

    /** By period, at most the last 500; none for ranges, which follow each other in no way. */
    static List<MissingPeriod> of(Situation situation, Optional<IndicatorBody> definition) {
        if (!situation.canBeJudged()) {
            return List.of();
        }
        TimePeriod last = situation.target().orElseThrow().last().period();
        Map<TimePeriod, KnownValue> known =
                situation.known().stream().collect(Collectors.toMap(KnownValue::period, Function.identity()));
        LinkedList<MissingPeriod> missing = new LinkedList<>();
        TimePeriod period = last;
        while (last.type() != PeriodType.R && period.lastDay().isAfter(situation.start()) && missing.size() < MOST) {
            KnownValue value = known.get(period);
            if (period.lastDay().isBefore(situation.asOf()) && (value == null || !value.isDelivered())) {
                TimePeriod ended = period;
                LocalDate due = definition.flatMap(body -> body.dueOn(ended)).orElse(null);
                missing.addFirst(of(period, value, due, situation.asOf()));
            }
            period = period.plus(-1);
        }
        return missing;
    }

    private static MissingPeriod of(TimePeriod period, KnownValue value, LocalDate due, LocalDate day) {
        String reason = value == null ? null : value.missingReason();
        if (due == null) {
            return new MissingPeriod(period.toString(), State.NOT_SCHEDULED, null, null, reason);
        }
        return day.isBefore(due)
                ? new MissingPeriod(period.toString(), State.EXPECTED, due, null, reason)
                : new MissingPeriod(period.toString(), State.OWED, due, due, reason);
    }
}
