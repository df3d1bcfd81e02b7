package org.waymark.indicator.observation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields in which two reports of a period can differ, in the order of the API. Each compares two values in Java and
 * many in SQL. A report that leaves the release day open agrees with any release day and its basis.
 */
public enum ComparedField {
    VALUE("value", "value", ReportedValue::isAsMuchAs) {
        @Override
        String agreeInSql(String before, String after, String afterIsOpen, String indicator) {
            return "(%s is not distinct from %s.value)".formatted(valueIn(before, after, indicator), after);
        }
    },
    MISSING_REASON("missingReason", "missing_reason", equal(ReportedValue::missingReason)),
    STATUS("status", "status", equal(ReportedValue::status)),
    RELEASED_AT(
            "releasedAt",
            "released_at",
            (before, after) -> after.leavesReleaseOpen()
                    || equal(ReportedValue::releasedAt).test(before, after),
            "after_is_open or "),
    RELEASED_AT_BASIS(
            "releasedAtBasis",
            "released_at_basis",
            (before, after) -> after.leavesReleaseOpen() && before.releasedAt() != null
                    || equal(ReportedValue::releasedAtBasis).test(before, after),
            "after_is_open and before.released_at is not null or "),
    NUMERATOR("numerator", "numerator", number(ReportedValue::numerator)),
    DENOMINATOR("denominator", "denominator", number(ReportedValue::denominator)),
    SOURCES("sources", "sources", equal(ReportedValue::sources)),
    COMPARABLE("comparable", "comparable", equal(ReportedValue::comparable));

    private final String field;
    private final String column;
    private final BiPredicate<ReportedValue, ReportedValue> agree;
    private final String agreeInSql;

    ComparedField(String field, String column, BiPredicate<ReportedValue, ReportedValue> agree) {
        this(field, column, agree, "");
    }

    /** @param orElse an SQL condition, ending in {@code or}, under which they agree though the columns differ */
    ComparedField(String field, String column, BiPredicate<ReportedValue, ReportedValue> agree, String orElse) {
        this.field = field;
        this.column = column;
        this.agree = agree;
        this.agreeInSql = "(" + orElse + "before." + column + " is not distinct from after." + column + ")";
    }

    String field() {
        return field;
    }

    boolean agree(ReportedValue before, ReportedValue after) {
        return agree.test(before, after);
    }

    /** The columns of a row, such as {@code v.value, v.missing_reason}, and the version that gives its unit. */
    public static String columns(String row) {
        return Arrays.stream(values())
                .map(one -> row + "." + one.column)
                .collect(Collectors.joining(", ", "", ", " + row + ".definition_version"));
    }

    /**
     * The value of a row in the unit of a later one; NaN where that is another measure.
     *
     * @param indicator an SQL expression
     */
    public static String valueIn(String before, String after, String indicator) {
        return "in_unit_of(%1$s.value, %3$s, %1$s.definition_version, %2$s.definition_version)"
                .formatted(before, after, indicator);
    }

    /**
     * An SQL condition over two rows: nothing differs.
     *
     * @param afterIsOpen an SQL condition: the later one leaves its release day open
     * @param indicator an SQL expression
     */
    public static String same(String before, String after, String afterIsOpen, String indicator) {
        return Arrays.stream(values())
                .map(one -> one.agreeInSql(before, after, afterIsOpen, indicator))
                .collect(Collectors.joining(" and "));
    }

    /** The names of the fields in which a row differs from the one before it, as an array of text. */
    public static String changed(String before, String after, String indicator) {
        String afterIsOpen = "(" + after + ".released_at is null and " + after + ".released_at_basis <> 'ASSUMED')";
        return Arrays.stream(values())
                .map(one -> "case when not " + one.agreeInSql(before, after, afterIsOpen, indicator) + " then '"
                        + one.field + "' end")
                .collect(Collectors.joining(", ", "array_remove(array[", "], null)"));
    }

    String agreeInSql(String before, String after, String afterIsOpen, String indicator) {
        return agreeInSql
                .replace("after_is_open", afterIsOpen)
                .replace("before.", before + ".")
                .replace("after.", after + ".");
    }

    private static BiPredicate<ReportedValue, ReportedValue> equal(Function<ReportedValue, Object> part) {
        return (before, after) -> Objects.equals(part.apply(before), part.apply(after));
    }

    /** By value: 12.6 is the same as 12.60. */
    private static BiPredicate<ReportedValue, ReportedValue> number(Function<ReportedValue, BigDecimal> part) {
        return (before, after) -> {
            BigDecimal one = part.apply(before);
            BigDecimal other = part.apply(after);
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        };
    }
}
