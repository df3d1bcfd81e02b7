package org.waymark.indicator.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.rows.SpreadsheetText;

/** The columns of CSV and SDMX-CSV, and the member of the API's observation that each belongs to. */
enum CsvColumn {
    ACTION("action", "ACTION", "/action"),
    INDICATOR("indicator", "INDICATOR", "/indicator"),
    AREA("area", "REF_AREA", "/area"),
    BREAKDOWN("breakdown", "BREAKDOWN", "/breakdown"),
    PERIOD("period", "TIME_PERIOD", "/period"),
    VALUE("value", "OBS_VALUE", "/value"),
    STATUS("status", "OBS_STATUS", "/status"),
    MISSING_REASON("missingReason", "MISSING_REASON", "/missingReason"),
    UNIT_MEASURE("unitMeasure", "UNIT_MEASURE", "/unit/unitMeasure"),
    UNIT_MULTIPLIER("unitMultiplier", "UNIT_MULT", "/unit/unitMultiplier"),
    NUMERATOR("numerator", "NUMERATOR", "/numerator"),
    DENOMINATOR("denominator", "DENOMINATOR", "/denominator"),
    RELEASED_AT("releasedAt", "RELEASED_AT", "/releasedAt"),
    RELEASED_AT_BASIS("releasedAtBasis", "RELEASED_AT_BASIS", "/releasedAtBasis"),
    SOURCE_TITLE("sourceTitle", "SOURCE_TITLE", "/sources/0/title"),
    SOURCE_URL("sourceUrl", "SOURCE_URL", "/sources/0/url"),
    MORE_SOURCES("moreSources", "MORE_SOURCES", "/sources/1"),
    NOTE("note", "COMMENT_OBS", "/note"),
    REASON("reason", "REASON", "/reason"),
    JUSTIFICATION("justification", "JUSTIFICATION", "/justification"),
    EXPECTED_VINTAGE("expectedVintage", "EXPECTED_VINTAGE", "/expectedVintage"),
    ON_BEHALF_OF("onBehalfOf", "ON_BEHALF_OF", "/onBehalfOf"),
    COMPARABLE("comparable", "COMPARABLE", "/comparable");

    private static final Set<CsvColumn> NUMBERS =
            Set.of(VALUE, UNIT_MULTIPLIER, NUMERATOR, DENOMINATOR, EXPECTED_VINTAGE);
    /** Spreadsheets write them in capitals. */
    private static final Map<String, JsonNode> FLAGS = Map.of("true", BooleanNode.TRUE, "false", BooleanNode.FALSE);

    /** Columns in which a blank cell may come from merged cells. */
    private static final Set<CsvColumn> NAMING = Set.of(INDICATOR, AREA, BREAKDOWN, PERIOD);

    private static final Pattern SMALL = Pattern.compile("-?\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,9})?");

    private final String csv;
    private final String sdmx;
    private final String pointer;

    CsvColumn(String csv, String sdmx, String pointer) {
        this.csv = csv;
        this.sdmx = sdmx;
        this.pointer = pointer;
    }

    String header(RowFormat format) {
        return format == RowFormat.SDMX_CSV ? sdmx : csv;
    }

    String pointer() {
        return pointer;
    }

    /** Puts a cell that is not blank. Text that is no number stays text, and is refused where the row is bound. */
    void put(ObjectNode row, String cell, RowFormat format) {
        String text = format == RowFormat.CSV ? SpreadsheetText.original(cell) : cell;
        JsonNode value = NUMBERS.contains(this) ? number(text) : TextNode.valueOf(text);
        switch (this) {
            case UNIT_MEASURE, UNIT_MULTIPLIER -> row.withObject("/unit").set(lastPart(), value);
            case SOURCE_TITLE, SOURCE_URL -> {
                var sources = row.withArray("/sources");
                (sources.isEmpty() ? sources.addObject() : (ObjectNode) sources.get(0)).set(lastPart(), value);
            }
            case MORE_SOURCES -> {
                ArrayNode sources = row.withArray("/sources");
                if (sources.isEmpty()) {
                    sources.addObject();
                }
                sources.addAll(furtherSources(text));
            }
            case COMPARABLE -> row.set(lastPart(), FLAGS.getOrDefault(text.toLowerCase(Locale.ROOT), value));
            default -> row.set(lastPart(), value);
        }
    }

    /** A JSON array; anything else is refused where the row is bound. */
    private static List<JsonNode> furtherSources(String cell) {
        try {
            JsonNode read = EventJson.mapper().readTree(cell);
            return read.isArray() ? List.copyOf(read.valueStream().toList()) : List.of(read);
        } catch (JsonProcessingException notJson) {
            return List.of(TextNode.valueOf(cell));
        }
    }

    /** A blank cell is no member, but null where it says what the row is about. */
    void putBlank(ObjectNode row) {
        if (NAMING.contains(this)) {
            row.putNull(lastPart());
        }
    }

    boolean isNumber() {
        return NUMBERS.contains(this);
    }

    private static JsonNode number(String cell) {
        if (SMALL.matcher(cell).matches()) {
            return IntNode.valueOf(Integer.parseInt(cell));
        }
        return NUMBER.matcher(cell).matches() ? DecimalNode.valueOf(new BigDecimal(cell)) : TextNode.valueOf(cell);
    }

    private String lastPart() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
