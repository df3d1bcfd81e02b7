package org.waymark.reporting.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What a workbook holds: cells by the names that its own sheet of columns gives them, as CSV would write them. */
public final class Workbook {
    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    public Workbook(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            workbook.getSheets().forEach(sheet -> {
                try (Stream<Row> rows = sheet.openStream()) {
                    sheets.put(sheet.getName(), rows.map(Workbook::cells).toList());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** With the header, which is in two languages. */
    public List<List<String>> cells(String sheet) {
        return sheets.get(sheet);
    }

    public List<Map<String, String>> rows(String table) {
        List<List<String>> columns = sheets.get("columns").stream()
                .filter(column -> column.get(0).equals(table))
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : sheets.get(table).subList(1, sheets.get(table).size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                String cell = i < cells.size() ? cells.get(i) : "";
                row.put(columns.get(i).get(1), asKind(columns.get(i).get(4), cell));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String asKind(String kind, String cell) {
        if (kind.equals("DATE") && cell.matches("[0-9]+(\\.0)?")) {
            return LocalDate.of(1899, 12, 30)
                    .plusDays(new BigDecimal(cell).intValueExact())
                    .toString();
        }
        return cell;
    }

    private static List<String> cells(Row row) {
        return row.stream().map(Workbook::text).toList();
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            default -> cell.getText();
        };
    }
}
