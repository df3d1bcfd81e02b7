package org.waymark.reporting.indicatorreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.TrajectoryLine;
import org.waymark.reporting.assessment.Years;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Target;

/**
 * Straight from the baseline over interim targets to the last one, whatever the method asked for.
 *
 * @param points what the target in force names; the last alone where it has no baseline
 * @param expected at every period of the target's type after the baseline, at most four decimals; none without baseline
 */
@Schema(requiredProperties = "*")
public record ExpectedLine(List<Point> points, List<Expected> expected) {
    private static final ExpectedLine NONE = new ExpectedLine(List.of(), List.of());

    /** A day is the shortest period: some 27 years of them. */
    private static final int MOST = 10_000;

    /** What a point of the line is. */
    public enum Kind {
        BASELINE,
        INTERIM,
        TARGET
    }

    @Schema(name = "PointOfLine", requiredProperties = "*")
    public record Point(String period, BigDecimal value, Kind kind) {
        static Point of(DatedValue value, Kind kind) {
            return new Point(value.period().toString(), value.value(), kind);
        }
    }

    @Schema(name = "ExpectedAtPeriod", requiredProperties = "*")
    public record Expected(String period, BigDecimal value) {}

    /** @param target null where none is in force */
    static ExpectedLine of(Target target) {
        if (target == null) {
            return NONE;
        }
        List<Point> points = new ArrayList<>();
        if (target.baseline() != null) {
            points.add(Point.of(target.baseline(), Kind.BASELINE));
        }
        target.interim().forEach(interim -> points.add(Point.of(interim, Kind.INTERIM)));
        points.add(Point.of(target.last(), Kind.TARGET));
        return new ExpectedLine(points, target.baseline() == null ? List.of() : expected(target));
    }

    private static List<Expected> expected(Target target) {
        TrajectoryLine line = new TrajectoryLine(target.baseline(), target.targets());
        return periods(target).stream()
                .map(period ->
                        new Expected(period.toString(), PlainNumber.rounded(line.expectedAt(Years.endOf(period)), 4)))
                .toList();
    }

    /** Ranges that are not calendar periods follow each other in no way: of them the target's own alone. */
    private static List<TimePeriod> periods(Target target) {
        LinkedList<TimePeriod> periods = new LinkedList<>();
        TimePeriod period = target.last().period();
        while (period.endsAfter(target.baseline().period()) && periods.size() < MOST) {
            periods.addFirst(period);
            if (period.type() == PeriodType.R) {
                break;
            }
            period = period.plus(-1);
        }
        return periods;
    }
}
