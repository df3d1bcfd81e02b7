package org.waymark.indicator.staging;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.indicator.observation.VintageColumn;

/** The columns of {@code staged}, except the journal entry that is drawn for each row. */
enum StagedColumn {
    ROW("bigint not null", StagedRow::row),
    LINE("bigint", StagedRow::line),
    INDICATOR("text collate \"C\" not null", row -> row.about().indicator()),
    AREA("text collate \"C\" not null", row -> row.about().area()),
    BREAKDOWN("text collate \"C\" not null", row -> row.about().breakdown()),
    PERIOD("text collate \"C\" not null", row -> row.about().period().toString()),
    PERIOD_TYPE("text not null", row -> row.about().period().type().name()),
    PERIOD_START("date not null", row -> row.about().period().firstDay()),
    PERIOD_END("date not null", row -> row.about().period().lastDay()),
    WITHDRAWS("boolean not null", StagedRow::withdraws),
    VALUE("numeric", VintageColumn.VALUE),
    MISSING_REASON("text", VintageColumn.MISSING_REASON),
    STATUS("text not null", VintageColumn.STATUS),
    NUMERATOR("numeric", VintageColumn.NUMERATOR),
    DENOMINATOR("numeric", VintageColumn.DENOMINATOR),
    RELEASED_AT("date", VintageColumn.RELEASED_AT),
    RELEASED_AT_BASIS("text not null", VintageColumn.RELEASED_AT_BASIS),
    RELEASE_LEFT_OPEN("boolean not null", StagedRow::releaseLeftOpen),
    REVIEW_STATE("text not null", VintageColumn.REVIEW_STATE),
    DEFINITION_VERSION("integer not null", VintageColumn.DEFINITION_VERSION),
    AGENCY("text not null", VintageColumn.AGENCY),
    ON_BEHALF("boolean not null", VintageColumn.ON_BEHALF),
    SOURCES("text not null", VintageColumn.SOURCES),
    PROVENANCE("text", VintageColumn.PROVENANCE),
    NOTE("text", VintageColumn.NOTE),
    REASON("text", VintageColumn.REASON),
    JUSTIFICATION("text", VintageColumn.JUSTIFICATION),
    ACTION("text", StagedRow::action),
    EXPECTED_VINTAGE("integer", StagedRow::expectedVintage),
    ANNOUNCED("boolean not null", VintageColumn.ANNOUNCED),
    NEW_ID("uuid not null", VintageColumn.OBSERVATION),
    EVENT_ID("uuid not null", StagedRow::eventId),
    EVENT("text not null", StagedRow::event),
    COMPARABLE("boolean not null default false", VintageColumn.COMPARABLE),
    MERGED_WITH("integer", StagedRow::mergedWith),
    KEEPS("boolean not null default false", StagedRow::keeps);

    static final String LIST = all(StagedColumn::column);
    static final String DEFINITIONS = all(one -> one.column() + " " + one.definition);
    static final String PLACEHOLDERS = all(one -> "?");

    private final String definition;
    private final Function<StagedRow, Object> of;

    StagedColumn(String definition, Function<StagedRow, Object> of) {
        this.definition = definition;
        this.of = of;
    }

    /** A column with the same value as in the vintage that the row would begin. */
    StagedColumn(String definition, VintageColumn column) {
        this(definition, row -> column.of(row.first()));
    }

    Object of(StagedRow row) {
        return of.apply(row);
    }

    private String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String all(Function<StagedColumn, String> text) {
        return Arrays.stream(values()).map(text).collect(Collectors.joining(", "));
    }
}
