package org.waymark.indicator.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.waymark.foundation.export.ExportSettings;
import org.waymark.foundation.export.ExportSlots;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.foundation.snapshot.LongSnapshot;
import org.waymark.indicator.observation.ObservationViews;
import org.waymark.indicator.observation.RecordedVintage;

/**
 * Writes everything a query finds, as of one moment. It is read in pages, each written before the next is read: so
 * memory does not grow with the result, and no statement takes long.
 */
@ApplicationScoped
class ExportObservations {
    private static final int ROWS_AT_ONCE = 2_000;

    private final ReadObservations readObservations;
    private final ObservationViews views;
    private final LongSnapshot snapshot;
    private final ExportSlots slots;
    private final Duration longest;

    ExportObservations(
            ReadObservations readObservations,
            ObservationViews views,
            LongSnapshot snapshot,
            ExportSlots slots,
            ExportSettings settings) {
        this.readObservations = readObservations;
        this.views = views;
        this.snapshot = snapshot;
        this.slots = slots;
        longest = settings.longest();
    }

    /**
     * Refuses, before anything is written, when callers of this class have too many exports under way: each holds a
     * connection until its reader has read everything.
     *
     * @param mark whether a byte order mark comes first
     */
    void write(
            ListingQuery query,
            ListingPlace after,
            ListingFormat format,
            boolean mark,
            CallerClass callers,
            OutputStream out) {
        slots.hold(callers, () -> snapshot.hold(longest, () -> writeAll(query, after, format, mark, out)));
    }

    private void writeAll(
            ListingQuery query, ListingPlace after, ListingFormat format, boolean mark, OutputStream out) {
        List<RecordedVintage> found = readObservations.find(query, after, ROWS_AT_ONCE);
        try (ExportTable table = new ExportTable(format, mark, out)) {
            table.add(views.rows(found));
            while (found.size() == ROWS_AT_ONCE) {
                found = readObservations.find(query, ListingPlace.of(found.get(ROWS_AT_ONCE - 1)), ROWS_AT_ONCE);
                table.add(views.rows(found));
            }
        }
    }
}
