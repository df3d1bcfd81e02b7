package org.waymark.reporting.method.opensdg;

import java.util.List;
import java.util.OptionalDouble;

/** The score of one series, or of several as one: the status of an indicator of several series is that of their mean. */
sealed interface SeriesScore {
    /** Empty where nothing could be assessed; then it counts in no mean. */
    OptionalDouble score();

    boolean achieved();

    /** @param known null where it could not be assessed */
    record Single(Double known, boolean achieved) implements SeriesScore {
        @Override
        public OptionalDouble score() {
            return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
        }
    }

    /** A group counts as one series, whatever the number of its own. */
    record Mean(List<SeriesScore> members) implements SeriesScore {
        @Override
        public OptionalDouble score() {
            return members.stream()
                    .flatMapToDouble(member -> member.score().stream())
                    .average();
        }

        @Override
        public boolean achieved() {
            return members.stream()
                    .allMatch(member -> member.achieved() || member.score().isEmpty());
        }
    }

    default ProgressStatus status() {
        if (score().isEmpty()) {
            return ProgressStatus.NOT_AVAILABLE;
        }
        double known = score().getAsDouble();
        if (achieved()) {
            return ProgressStatus.TARGET_ACHIEVED;
        }
        if (known >= 2.5) {
            return ProgressStatus.SUBSTANTIAL_PROGRESS;
        }
        if (known >= 0) {
            return ProgressStatus.MODERATE_PROGRESS;
        }
        return known >= -2.5 ? ProgressStatus.LIMITED_PROGRESS : ProgressStatus.DETERIORATION;
    }
}
