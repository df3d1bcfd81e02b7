package org.waymark.reporting.sdmx.availability;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.reporting.sdmx.artefact.ArtefactType;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.DataConstraint;
import org.waymark.reporting.sdmx.artefact.Reference;
import org.waymark.reporting.sdmx.flow.DataRow;
import org.waymark.reporting.sdmx.flow.Flow;

/** Goes through rows and keeps which values their dimensions have. */
final class CollectValues {
    private final Flow flow;
    /** Without that of time, which is the next. */
    private final int dimensions;

    private final List<SortedSet<String>> values = new ArrayList<>();
    private long observations;
    private long series;

    CollectValues(Flow flow, int dimensions) {
        this.flow = flow;
        this.dimensions = dimensions;
        for (int at = 0; at <= dimensions; at++) {
            values.add(new TreeSet<>());
        }
    }

    /** False where there are none. */
    boolean of(Iterator<DataRow> rows) {
        DataRow before = null;
        while (rows.hasNext()) {
            DataRow row = rows.next();
            if (before == null || !row.isOfSameSeries(before, dimensions)) {
                series++;
                for (int at = 0; at < dimensions; at++) {
                    values.get(at).add(row.text(at));
                }
            }
            observations++;
            values.get(dimensions).add(row.text(dimensions));
            before = row;
        }
        return observations > 0;
    }

    /** @param asked by the id of the dimension */
    DataConstraint constraint(Predicate<String> asked) {
        List<DataConstraint.Values> shown = new ArrayList<>();
        for (int at = 0; at <= dimensions; at++) {
            Component dimension = flow.components().get(at);
            if (asked.test(dimension.id())) {
                shown.add(new DataConstraint.Values(dimension.id(), List.copyOf(values.get(at))));
            }
        }
        return new DataConstraint(
                new Reference(ArtefactType.DATA_CONSTRAINT, Reference.AGENCY, flow.id() + "_AVAILABLE"),
                flow.name(),
                flow.reference(),
                shown,
                observations,
                series);
    }
}
