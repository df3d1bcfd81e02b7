package org.waymark.reporting.reportdocument;

import org.waymark.foundation.problem.Language;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.format.ReportShape;

/**
 * A report that can be printed.
 *
 * @param <R> the report, or one page of it
 */
public interface Documented<R> extends ReportShape<R> {
    /**
     * @param pages all of the report, the first page first, each drawn when its turn comes
     * @param limit above it the document is refused
     */
    Document document(Iterable<R> pages, Language language, RowLimit limit);
}
