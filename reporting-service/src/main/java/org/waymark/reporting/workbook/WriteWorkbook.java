package org.waymark.reporting.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatWriter;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.table.Column;
import org.waymark.reporting.table.Table;

/**
 * A report as a workbook. Whether it fits into one is known only at its end; so it is written to a file first, and
 * refused before the answer begins. Rows leave memory as they are written.
 */
@ApplicationScoped
class WriteWorkbook implements FormatWriter {
    private final long largest;

    WriteWorkbook(WorkbookSettings settings) {
        largest = settings.largest().asLongValue();
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.XLSX;
    }

    @Override
    public void write(ReportFile<?> file, FileQuestion asked, OutputStream out) throws IOException {
        Path spooled = Files.createTempFile("waymark-report-", ".xlsx");
        try {
            try (OutputStream spool = new LimitedSpool(Files.newOutputStream(spooled), largest)) {
                write(file, asked.exactBytes(), spool);
            }
            Files.copy(spooled, out);
        } finally {
            Files.delete(spooled);
        }
    }

    private static void write(ReportFile<?> file, boolean exactBytes, OutputStream out) throws IOException {
        List<Table> tables = file.tables();
        try (Workbook workbook = new Workbook(out, "Waymark", null)) {
            Sheet about = new Sheet(workbook, AboutSheet.NAME, AboutSheet.COLUMNS);
            AboutSheet.write(file.heading(), tables, exactBytes, about);
            for (Table table : tables) {
                Sheet sheet = new Sheet(workbook, table.name(), table.columns());
                for (List<Object> row : table.rows()) {
                    sheet.add(row);
                }
                sheet.end();
            }
            explain(tables, new Sheet(workbook, ColumnSheet.NAME, ColumnSheet.COLUMNS));
        }
    }

    private static void explain(List<Table> tables, Sheet sheet) throws IOException {
        for (Table table : tables) {
            for (Column column : table.columns()) {
                sheet.add(ColumnSheet.row(table, column));
            }
        }
        sheet.end();
    }
}
