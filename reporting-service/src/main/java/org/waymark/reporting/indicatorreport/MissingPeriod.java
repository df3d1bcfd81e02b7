package org.waymark.reporting.indicatorreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
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
 * @param expectedOn the last day on which it is not late; null where the indicator names none
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
        Period dueAfter = definition.map(body -> dueAfter(body, last.type())).orElse(null);
        LinkedList<MissingPeriod> missing = new LinkedList<>();
        TimePeriod period = last;
        while (last.type() != PeriodType.R && period.lastDay().isAfter(situation.start()) && missing.size() < MOST) {
            KnownValue value = known.get(period);
            if (period.lastDay().isBefore(situation.asOf()) && !isThere(value)) {
                missing.addFirst(of(period, value, dueAfter, situation.asOf()));
            }
            period = period.plus(-1);
        }
        return missing;
    }

    private static MissingPeriod of(TimePeriod period, KnownValue value, Period dueAfter, LocalDate day) {
        String reason = value == null ? null : value.missingReason();
        if (dueAfter == null) {
            return new MissingPeriod(period.toString(), State.NOT_SCHEDULED, null, null, reason);
        }
        LocalDate due = period.lastDay().plus(dueAfter);
        return day.isBefore(due)
                ? new MissingPeriod(period.toString(), State.EXPECTED, due, null, reason)
                : new MissingPeriod(period.toString(), State.OWED, due, due, reason);
    }

    /** A forecast is no value; status M says that there can be none, and it is owed by nobody. */
    private static boolean isThere(KnownValue value) {
        return value != null
                && ("M".equals(value.status()) || value.reported().value() != null && !"F".equals(value.status()));
    }

    /** Null where it says of no day, and for what this service cannot read. */
    private static Period dueAfter(IndicatorBody definition, PeriodType type) {
        String text = definition.dueAfter().get(type.name());
        try {
            return text == null ? null : Period.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
