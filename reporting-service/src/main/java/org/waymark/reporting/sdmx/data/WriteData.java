package org.waymark.reporting.sdmx.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.waymark.foundation.export.ExportSettings;
import org.waymark.foundation.export.ExportSlots;
import org.waymark.foundation.export.ExportTime;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.representation.Written;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.reporting.sdmx.address.UnreadableQuery;
import org.waymark.reporting.sdmx.flow.DataRow;

/** Writes the data of a query while they are read, as one of a limited number of exports. */
@ApplicationScoped
public class WriteData {
    private final FindCodeNames findCodeNames;
    private final ExportSlots slots;
    private final ExportSettings settings;

    WriteData(FindCodeNames findCodeNames, ExportSlots slots, ExportSettings settings) {
        this.findCodeNames = findCodeNames;
        this.slots = slots;
        this.settings = settings;
    }

    /** Empty where there are no data. The first page is read at once, so that what is refused is so before any byte. */
    public Optional<Written> of(
            DataQuery query, Instant knownAt, DataFormat format, Language language, CallerClass callers) {
        check(query, knownAt, format);
        ExportTime time = new ExportTime(settings.longest());
        Iterator<DataRow> begun = new TimedRows(query.rows(knownAt), time);
        if (!begun.hasNext()) {
            return Optional.empty();
        }
        CodeNames names = format.showsNames() ? findCodeNames.of(query, knownAt) : CodeNames.NONE;
        AtomicReference<Iterator<DataRow>> first = new AtomicReference<>(begun);
        Supplier<Iterator<DataRow>> rows = () ->
                Optional.ofNullable(first.getAndSet(null)).orElseGet(() -> new TimedRows(query.rows(knownAt), time));
        return Optional.of(new Written(out -> slots.hold(callers, () -> {
            if (format.isJson()) {
                boolean deleted = query.question(knownAt).showsDeleted();
                new DataJson(query, out).write(rows, deleted, names, language, knownAt);
            } else {
                new DataCsv(query, format, names, language).write(rows.get(), out);
            }
        })));
    }

    private static void check(DataQuery query, Instant knownAt, DataFormat format) {
        query.flow().check(query.question(knownAt));
        boolean inSeries = query.needsSeries() || format.isJson() && !query.flat();
        if (inSeries && !query.flow().comesInSeries(query.question(knownAt))) {
            throw UnreadableQuery.notDone(
                    "c[TIME_PERIOD]",
                    null,
                    "多个日期只按观测列出：请用 SDMX-CSV，或 dimensionAtObservation=AllDimensions，且不限每个序列的观测数",
                    "Several days come as observations alone: ask for SDMX-CSV or dimensionAtObservation=AllDimensions,"
                            + " and for all observations of a series");
        }
        if (format.isJson() && query.includeHistory()) {
            throw UnreadableQuery.notDone(
                    "includeHistory",
                    "true",
                    "SDMX-JSON 不提供各个版本；请用 SDMX-CSV",
                    "Versions are not given as SDMX-JSON; ask for SDMX-CSV");
        }
    }
}
