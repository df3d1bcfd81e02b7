package org.waymark.indicator.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.rows.SpreadsheetText;
import org.waymark.indicator.observation.ShownVintage;

/** The columns of CSV and SDMX-CSV, in their order. The bulk import reads columns of the same names. */
enum ExportColumn {
    STRUCTURE(null, "STRUCTURE", row -> "dataflow"),
    STRUCTURE_ID(null, "STRUCTURE_ID", row -> "WAYMARK:OBSERVATIONS(1.0)"),
    ACTION("action", "ACTION", row -> null),
    INDICATOR("indicator", "INDICATOR", row -> row.about().indicator()),
    AREA("area", "REF_AREA", row -> row.about().area()),
    BREAKDOWN("breakdown", "BREAKDOWN", row -> row.about().breakdown()),
    PERIOD("period", "TIME_PERIOD", row -> row.about().period()),
    VALUE("value", "OBS_VALUE", row -> row.vintage().value()),
    STATUS("status", "OBS_STATUS", row -> row.vintage().status()),
    MISSING_REASON(
            "missingReason",
            "MISSING_REASON",
            row -> isWithdrawal(row) ? null : row.vintage().missingReason()),
    UNIT_MEASURE("unitMeasure", "UNIT_MEASURE", row -> row.unit().unitMeasure()),
    UNIT_MULTIPLIER("unitMultiplier", "UNIT_MULT", row -> row.unit().unitMultiplier()),
    NUMERATOR("numerator", "NUMERATOR", row -> row.vintage().numerator()),
    DENOMINATOR("denominator", "DENOMINATOR", row -> row.vintage().denominator()),
    RELEASED_AT("releasedAt", "RELEASED_AT", row -> row.vintage().releasedAt()),
    RELEASED_AT_BASIS(
            "releasedAtBasis", "RELEASED_AT_BASIS", row -> row.vintage().releasedAtBasis()),
    SOURCE_TITLE("sourceTitle", "SOURCE_TITLE", row -> ofSource(row, SourceReference::title)),
    SOURCE_URL("sourceUrl", "SOURCE_URL", row -> ofSource(row, SourceReference::url)),
    MORE_SOURCES("moreSources", "MORE_SOURCES", ExportColumn::furtherSources),
    NOTE("note", "COMMENT_OBS", row -> row.vintage().note()),
    REASON("reason", "REASON", row -> row.vintage().reason()),
    JUSTIFICATION("justification", "JUSTIFICATION", row -> row.vintage().justification()),
    ID("id", "OBSERVATION_ID", row -> row.vintage().observation()),
    PERIOD_TYPE("periodType", null, row -> row.about().period().type()),
    DEFINITION_VERSION(
            "definitionVersion", "DEFINITION_VERSION", row -> row.vintage().definitionVersion()),
    VINTAGE("vintage", "VINTAGE", row -> row.vintage().number()),
    REVIEW_STATE("reviewState", "REVIEW_STATE", row -> row.vintage().reviewState()),
    AGENCY("agency", "AGENCY", row -> row.vintage().agency()),
    CHANGED("changed", "CHANGED", row -> String.join(" ", row.vintage().changed())),
    RECORDED_AT("recordedAt", "RECORDED_AT", row -> row.vintage().recordedAt()),
    PUBLISHED_AT("publishedAt", "PUBLISHED_AT", row -> row.vintage().publishedAt()),
    WITHDRAWS("withdraws", "WITHDRAWS", row -> row.vintage().withdraws()),
    POSITION("position", "POSITION", ShownVintage::position),
    COMPARABLE("comparable", "COMPARABLE", row -> row.vintage().comparable() ? true : null);

    private final String csv;
    private final String sdmx;
    private final Function<ShownVintage, Object> content;

    ExportColumn(String csv, String sdmx, Function<ShownVintage, Object> content) {
        this.csv = csv;
        this.sdmx = sdmx;
        this.content = content;
    }

    /** Null where the format lacks this column. */
    String header(ListingFormat format) {
        return format == ListingFormat.SDMX_CSV ? sdmx : csv;
    }

    /** Null for an empty cell. Numbers and codes are the same in both formats. */
    String cell(ShownVintage row, ListingFormat format) {
        boolean isCsv = format == ListingFormat.CSV;
        if (this == ACTION) {
            return isWithdrawal(row) ? (isCsv ? "DELETE" : "D") : (isCsv ? "MERGE" : "I");
        }
        Object cell = content.apply(row);
        if (cell instanceof String text) {
            return isCsv ? SpreadsheetText.harmless(text) : text;
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? null : cell.toString();
    }

    private static boolean isWithdrawal(ShownVintage row) {
        return row.vintage().withdraws() != null;
    }

    /** As a JSON array; null where there is one at most. */
    private static String furtherSources(ShownVintage row) {
        List<SourceReference> all = row.vintage().sources();
        if (all.size() < 2) {
            return null;
        }
        try {
            return EventJson.mapper().writeValueAsString(all.subList(1, all.size()));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Takes the first source; the others have a column of their own. */
    private static String ofSource(ShownVintage row, Function<SourceReference, String> part) {
        return row.vintage().sources().stream().findFirst().map(part).orElse(null);
    }
}
