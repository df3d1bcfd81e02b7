package org.waymark.reporting.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.pdf.DocumentPdf;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatWriter;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.format.ReportShape;

/** A report as PDF. Nothing is sent before all of it is written. */
@ApplicationScoped
class WritePdf implements FormatWriter {
    private final PrintReport printReport;
    private final DocumentSlots slots;
    private final DocumentPdf document;

    WritePdf(PrintReport printReport, DocumentSlots slots, DocumentPdf document) {
        this.slots = slots;
        this.printReport = printReport;
        this.document = document;
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.PDF;
    }

    @Override
    public boolean writes(ReportShape<?> shape) {
        return PrintReport.knows(shape);
    }

    @Override
    public void write(ReportFile<?> file, FileQuestion asked, OutputStream out) throws IOException {
        Document printed = printReport.of(file, asked);
        out.write(slots.laidOut(() -> document.of(printed)));
    }
}
