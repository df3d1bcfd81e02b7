package org.waymark.reporting.sdmx.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a component is compared with a value, by the names of SDMX REST. */
public enum Operator {
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE,
    /** Contains. */
    CO,
    /** Does not contain. */
    NC,
    /** Starts with. */
    SW,
    /** Ends with. */
    EW;

    static Optional<Operator> of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** It looks at the letters of a value. */
    boolean isOfText() {
        return this == CO || this == NC || this == SW || this == EW;
    }

    /** @param comparison of the cell with the value, as {@code compareTo} has it */
    boolean holds(int comparison) {
        return switch (this) {
            case EQ -> comparison == 0;
            case NE -> comparison != 0;
            case LT -> comparison < 0;
            case LE -> comparison <= 0;
            case GT -> comparison > 0;
            case GE -> comparison >= 0;
            default -> throw new IllegalStateException(name());
        };
    }

    boolean holds(String cell, String value) {
        return switch (this) {
            case CO -> cell.contains(value);
            case NC -> !cell.contains(value);
            case SW -> cell.startsWith(value);
            case EW -> cell.endsWith(value);
            default -> holds(cell.compareTo(value));
        };
    }
}
