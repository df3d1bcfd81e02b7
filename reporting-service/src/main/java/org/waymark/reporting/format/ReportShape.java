package org.waymark.reporting.format;

import java.util.List;
import org.waymark.reporting.table.Table;

/**
 * What a report's files are made of.
 *
 * @param <R> the report, one page of it where it comes in pages
 */
public interface ReportShape<R> {
    /** What every file says of the whole. */
    Heading heading(R report);

    /**
     * The main table first. Their rows may be gone through as often as the pages.
     *
     * @param first the first page, or the whole
     * @param pages all of them, the first one too, each drawn when its turn comes
     */
    List<Table> tables(R first, Iterable<R> pages);
}
