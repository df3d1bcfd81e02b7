package org.waymark.reporting.print;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.reportdocument.Documented;
import org.waymark.reporting.reportdocument.RowLimit;

/** The document of a report. */
@ApplicationScoped
class PrintReport {
    private final RowLimit limit;

    PrintReport(DocumentSettings settings) {
        limit = new RowLimit(settings.mostRows());
    }

    static boolean knows(ReportShape<?> shape) {
        return shape instanceof Documented;
    }

    <R> Document of(ReportFile<R> file, FileQuestion asked) {
        return ((Documented<R>) file.shape()).document(file.pages(), asked.language(), limit);
    }
}
