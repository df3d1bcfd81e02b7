package org.waymark.indicator.observation;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the table of vintages, in the order in which they are written. */
public enum VintageColumn {
    OBSERVATION(Types.OTHER, Vintage::observation),
    ENTRY(Types.BIGINT, Vintage::entry),
    VINTAGE(Types.INTEGER, Vintage::number),
    VALUE(Types.NUMERIC, Vintage::value),
    MISSING_REASON(Types.VARCHAR, Vintage::missingReason),
    STATUS(Types.VARCHAR, vintage -> vintage.status().name()),
    NUMERATOR(Types.NUMERIC, Vintage::numerator),
    DENOMINATOR(Types.NUMERIC, Vintage::denominator),
    RELEASED_AT(Types.DATE, Vintage::releasedAt),
    RELEASED_AT_BASIS(Types.VARCHAR, vintage -> vintage.releasedAtBasis().name()),
    REVIEW_STATE(Types.VARCHAR, vintage -> vintage.reviewState().name()),
    DEFINITION_VERSION(Types.INTEGER, Vintage::definitionVersion),
    AGENCY(Types.VARCHAR, Vintage::agency),
    SUBMITTED_BY(Types.VARCHAR, Vintage::submittedBy),
    SUBMITTED_THROUGH(Types.VARCHAR, Vintage::submittedThrough),
    ON_BEHALF(Types.BOOLEAN, Vintage::onBehalf),
    SOURCES(Types.VARCHAR, vintage -> VintageColumns.json(vintage.sources())),
    PROVENANCE(
            Types.VARCHAR, vintage -> vintage.provenance() == null ? null : VintageColumns.json(vintage.provenance())),
    NOTE(Types.VARCHAR, Vintage::note),
    REASON(Types.VARCHAR, Vintage::reason),
    JUSTIFICATION(Types.VARCHAR, Vintage::justification),
    CHANGED(Types.ARRAY, Vintage::changed),
    RECORDED_AT(Types.TIMESTAMP_WITH_TIMEZONE, Vintage::recordedAt),
    PUBLISHED_AT(Types.TIMESTAMP_WITH_TIMEZONE, Vintage::publishedAt),
    WITHDRAWS(Types.INTEGER, Vintage::withdraws),
    ANNOUNCED(Types.BOOLEAN, Vintage::announced),
    COMPARABLE(Types.BOOLEAN, Vintage::comparable);

    /** All columns, for {@code insert} and {@code copy}. */
    public static final String LIST = list(Map.of());

    /** The columns that a vintage knows before it is recorded; the statement that writes it supplies the others. */
    static final Set<VintageColumn> HELD = EnumSet.complementOf(EnumSet.of(OBSERVATION, ENTRY));

    /** The placeholders of {@link #HELD}. */
    public static final String PLACEHOLDERS = HELD.stream().map(column -> "?").collect(Collectors.joining(", "));

    private final int type;
    private final Function<Vintage, Object> of;

    VintageColumn(int type, Function<Vintage, Object> of) {
        this.type = type;
        this.of = of;
    }

    /** One of {@link Types}. */
    int type() {
        return type;
    }

    public Object of(Vintage vintage) {
        return of.apply(vintage);
    }

    /** The values of {@link #PLACEHOLDERS}. */
    static List<Object> held(Vintage vintage) {
        return HELD.stream().map(column -> column.of(vintage)).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The list for a {@code select}: each column by its name, or the given expression in its place. */
    public static String list(Map<VintageColumn, String> instead) {
        return Arrays.stream(values())
                .map(column -> instead.getOrDefault(column, column.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
