package org.waymark.reporting.agencyreport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.project.MilestoneView;

/**
 * What an agency owes on a day.
 *
 * @param periods that ended by the day and have no value, by the day on which each is due; the first 500
 * @param due whose day has come
 * @param expected whose day is still to come
 * @param milestones that it is to reach and whose day has passed without them
 */
@Schema(requiredProperties = "*")
public record Owed(
        @Schema(description = "By the day on which each is due; the first 500") List<OwedPeriod> periods,
        int periodsInAll,
        long due,
        @Schema(description = "Their day is still to come") long expected,
        @Schema(description = "Their day has passed without them") List<MilestoneView> milestones) {
    private static final int MOST_SHOWN = 500;
    private static final Comparator<OwedPeriod> BY_DAY = Comparator.comparing(OwedPeriod::dueOn)
            .thenComparing(OwedPeriod::indicator)
            .thenComparing(OwedPeriod::area)
            .thenComparing(OwedPeriod::period);

    /** Whether the day on which a value is due has come. */
    @Schema(name = "StateOfOwedPeriod")
    public enum State {
        DUE,
        EXPECTED
    }

    /** A period that ended and has no value. */
    @Schema(requiredProperties = "*")
    public record OwedPeriod(
            String indicator,
            String area,
            String period,
            @Schema(description = "Its last day") LocalDate endsOn,
            @Schema(description = "The day on which its value is due, by the definition's dueAfter") LocalDate dueOn,
            @Schema(description = "EXPECTED until that day") State state) {}

    static Owed of(List<OwedPeriod> periods, List<MilestoneView> milestones) {
        return new Owed(
                periods.stream().sorted(BY_DAY).limit(MOST_SHOWN).toList(),
                periods.size(),
                periods.stream().filter(period -> period.state() == State.DUE).count(),
                periods.stream()
                        .filter(period -> period.state() == State.EXPECTED)
                        .count(),
                milestones);
    }
}
