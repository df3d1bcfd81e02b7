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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.contracts.EventJson;

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
    private static final Set<CsvColumn> FREE_TEXT =
            Set.of(MISSING_REASON, SOURCE_TITLE, SOURCE_URL, NOTE, REASON, JUSTIFICATION);
    /** Spreadsheets write them in capitals. */
    private static final Map<String, JsonNode> FLAGS = Map.of("true", BooleanNode.TRUE, "false", BooleanNode.FALSE);

    private static final Pattern GUARDED = Pattern.compile("'+[=+@\\-\\t\\r\\n].*", Pattern.DOTALL);
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

    static Optional<CsvColumn> named(String header, RowFormat format) {
        return Arrays.stream(values())
                .filter(column -> column.header(format).equals(header))
                .findFirst();
    }

    /** Removes the apostrophe that our CSV (not SDMX-CSV) has before text that a spreadsheet would run as a formula. */
    private static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** Puts a cell that is not blank. Text that is no number stays text, and is refused where the row is bound. */
    void put(ObjectNode row, String cell, RowFormat format) {
        JsonNode value = NUMBERS.contains(this)
                ? number(cell)
                : TextNode.valueOf(format == RowFormat.CSV && FREE_TEXT.contains(this) ? unguarded(cell) : cell);
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
                sources.addAll(furtherSources(cell));
            }
            case COMPARABLE -> row.set(lastPart(), FLAGS.getOrDefault(cell.toLowerCase(Locale.ROOT), value));
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
