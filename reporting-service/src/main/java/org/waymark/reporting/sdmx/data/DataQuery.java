package org.waymark.reporting.sdmx.data;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.filter.Filters;
import org.waymark.reporting.sdmx.flow.DataRow;
import org.waymark.reporting.sdmx.flow.Flow;
import org.waymark.reporting.sdmx.flow.RowQuestion;
import org.waymark.reporting.sdmx.flow.Series;

/**
 * Which data are asked for.
 *
 * @param asOf null for what is known now
 * @param firstOfSeries how many observations of each series, from the first one on; null for all
 * @param lastOfSeries the same from the last one back
 * @param shown which components are shown, by their position
 * @param flat observations stand by themselves, instead of in series
 */
public record DataQuery(
        Flow flow,
        Filters filters,
        Instant asOf,
        Instant updatedAfter,
        boolean includeHistory,
        Integer firstOfSeries,
        Integer lastOfSeries,
        List<Integer> shown,
        boolean flat) {
    public DataQuery {
        shown = List.copyOf(shown);
    }

    public RowQuestion question(Instant knownAt) {
        return new RowQuestion(filters, knownAt, updatedAfter, includeHistory, showsDimensionsAlone());
    }

    private boolean showsDimensionsAlone() {
        return shown.stream().allMatch(at -> component(at).isDimension());
    }

    public Component component(int at) {
        return flow.components().get(at);
    }

    /** Without the dimension of time. */
    public int dimensions() {
        return (int) flow.components().stream()
                .filter(one -> one.role() == Component.Role.DIMENSION)
                .count();
    }

    /** Series alone, without any observation. */
    boolean asksForKeys() {
        return shown.size() == dimensions();
    }

    /** Rows are put together by series, which have to come as such. */
    boolean needsSeries() {
        return asksForKeys() || firstOfSeries != null || lastOfSeries != null;
    }

    public Iterator<DataRow> rows(Instant knownAt) {
        Iterator<DataRow> all = flow.rows(question(knownAt));
        if (asksForKeys()) {
            return Series.keys(all, dimensions());
        }
        return firstOfSeries == null && lastOfSeries == null
                ? all
                : new Series(all, dimensions(), firstOfSeries, lastOfSeries);
    }
}
