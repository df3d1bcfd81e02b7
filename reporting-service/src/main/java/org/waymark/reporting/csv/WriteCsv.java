package org.waymark.reporting.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatWriter;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;

/** One table of a report as CSV: UTF-8, RFC 4180, a header row with the names of the columns. */
@ApplicationScoped
class WriteCsv implements FormatWriter {
    @Override
    public ReportFormat format() {
        return ReportFormat.CSV;
    }

    @Override
    public void write(ReportFile<?> file, FileQuestion asked, OutputStream out) {
        CsvTable.write(file.table(asked.table()), asked.mark(), out);
    }
}
