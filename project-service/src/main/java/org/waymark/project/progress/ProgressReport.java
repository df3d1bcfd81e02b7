package org.waymark.project.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.versioned.Moment;

/**
 * A report with all its steps.
 *
 * @param steps in the order of their changes; their days never run backwards
 */
public record ProgressReport(UUID id, String project, TimePeriod period, List<Step> steps) {
    public static ProgressReport of(UUID id, String project, TimePeriod period, List<? extends Step> steps) {
        List<Step> inOrder = new ArrayList<>(steps);
        inOrder.sort(Comparator.comparingInt(Step::change));
        return new ProgressReport(id, project, period, List.copyOf(inOrder));
    }

    /** As it stood at the moment; empty where it was not there yet. */
    public Optional<ReportAtMoment> at(Moment moment) {
        ReportAtMoment state = null;
        for (Step step : steps) {
            if (!moment.includes(step.on(), step.recordedAt())) {
                // Nothing counts without what it builds on, though the clock of another instance may be behind.
                break;
            }
            state = step instanceof ReportVersion version
                    ? ReportAtMoment.written(this, version, state)
                    : state.decided((ReportDecision) step);
        }
        return Optional.ofNullable(state);
    }

    public ReportAtMoment now() {
        return at(Moment.on(LocalDate.MAX)).orElseThrow();
    }

    /** Where it stands in lists: by the end of its period. */
    String place() {
        return place(period);
    }

    static String place(TimePeriod period) {
        return period.lastDay() + " " + period;
    }

    public int nextChange() {
        return steps.size() + 1;
    }

    /** What happens next happened no sooner. */
    public LocalDate lastDay() {
        return steps.get(steps.size() - 1).on();
    }

    /** The same report after one more step. */
    public ProgressReport and(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new ProgressReport(id, project, period, List.copyOf(more));
    }
}
