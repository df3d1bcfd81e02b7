package org.waymark.reporting.sdmx.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.foundation.period.TimePeriod;

/**
 * Rows of which each series shows the first or the last observations, or nothing but itself. Holds at most as many rows
 * as one series shows.
 */
public final class Series implements Iterator<DataRow> {
    private record Placed(LocalDate day, String period, int number, DataRow row) {}

    private static final Comparator<Placed> BY_TIME =
            Comparator.comparing(Placed::day).thenComparing(Placed::period).thenComparingInt(Placed::number);

    private final Iterator<DataRow> rows;
    private final int dimensions;
    private final Integer first;
    private final Integer last;
    private DataRow ahead;
    private Iterator<DataRow> shown = List.<DataRow>of().iterator();

    /**
     * @param dimensions how many there are without that of time, whose cell is the next
     * @param first how many are shown; null for all, as is {@code last}
     */
    public Series(Iterator<DataRow> rows, int dimensions, Integer first, Integer last) {
        this.rows = rows;
        this.dimensions = dimensions;
        this.first = first;
        this.last = last;
        this.ahead = rows.hasNext() ? rows.next() : null;
    }

    /** One row for each series. */
    public static Iterator<DataRow> keys(Iterator<DataRow> rows, int dimensions) {
        return new Series(rows, dimensions, 1, null);
    }

    @Override
    public boolean hasNext() {
        return shown.hasNext() || ahead != null;
    }

    @Override
    public DataRow next() {
        if (!shown.hasNext()) {
            if (ahead == null) {
                throw new NoSuchElementException();
            }
            shown = pick();
        }
        return shown.next();
    }

    /** Periods are in order of their days: a year and its quarters can stand in one series. */
    private Iterator<DataRow> pick() {
        DataRow one = ahead;
        TreeSet<Placed> earliest = new TreeSet<>(BY_TIME);
        TreeSet<Placed> latest = new TreeSet<>(BY_TIME);
        int number = 0;
        while (ahead != null && ahead.isOfSameSeries(one, dimensions)) {
            TimePeriod period = TimePeriod.parse(ahead.text(dimensions));
            if (first != null) {
                earliest.add(new Placed(period.firstDay(), ahead.text(dimensions), number, ahead));
                if (earliest.size() > first) {
                    earliest.pollLast();
                }
            }
            if (last != null) {
                latest.add(new Placed(period.lastDay(), ahead.text(dimensions), number, ahead));
                if (latest.size() > last) {
                    latest.pollFirst();
                }
            }
            number++;
            ahead = rows.hasNext() ? rows.next() : null;
        }
        List<Placed> kept = new ArrayList<>(earliest);
        Set<Integer> numbers =
                new HashSet<>(earliest.stream().map(Placed::number).toList());
        latest.stream().filter(placed -> numbers.add(placed.number())).forEach(kept::add);
        kept.sort(Comparator.comparingInt(Placed::number));
        return kept.stream().map(Placed::row).iterator();
    }
}
