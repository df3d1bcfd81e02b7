package org.waymark.reporting.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.DatedValue;

/** Straight from baseline over interim targets to the last target; a point not later than the one before is left out. */
public final class TrajectoryLine {
    private final List<Rational> years = new ArrayList<>();
    private final List<Rational> values = new ArrayList<>();
    /** Of the segment after each point but the last. */
    private final List<Rational> slopes = new ArrayList<>();

    public TrajectoryLine(DatedValue baseline, List<DatedValue> targets) {
        add(baseline);
        targets.forEach(this::add);
        for (int segment = 0; segment < years.size() - 1; segment++) {
            Rational rise = values.get(segment + 1).subtract(values.get(segment));
            slopes.add(rise.divide(years.get(segment + 1).subtract(years.get(segment))));
        }
    }

    private void add(DatedValue point) {
        Rational year = Years.endOf(point.period());
        if (years.isEmpty() || year.compareTo(years.get(years.size() - 1)) > 0) {
            years.add(year);
            values.add(Rational.of(point.value()));
        }
    }

    public Rational expectedAt(Rational year) {
        if (years.size() == 1) {
            return values.get(0);
        }
        int segment = 0;
        while (segment < lastSegment() && year.compareTo(years.get(segment + 1)) > 0) {
            segment++;
        }
        return values.get(segment).add(year.subtract(years.get(segment)).multiply(slopes.get(segment)));
    }

    /** Years from the moment to where the line takes the value, ends prolonged; null if nowhere or in several places. */
    public Rational timeLead(Rational value, Rational year) {
        Set<Rational> crossings = new HashSet<>();
        for (int segment = 0; segment < years.size() - 1; segment++) {
            Rational rise = value.subtract(values.get(segment));
            if (slopes.get(segment).signum() == 0) {
                if (rise.signum() == 0) {
                    return null;
                }
                continue;
            }
            Rational at = years.get(segment).add(rise.divide(slopes.get(segment)));
            if (covers(segment, at)) {
                crossings.add(at);
            }
        }
        return crossings.size() == 1 ? crossings.iterator().next().subtract(year) : null;
    }

    private boolean covers(int segment, Rational year) {
        return (segment == 0 || year.compareTo(years.get(segment)) >= 0)
                && (segment == lastSegment() || year.compareTo(years.get(segment + 1)) <= 0);
    }

    private int lastSegment() {
        return years.size() - 2;
    }
}
