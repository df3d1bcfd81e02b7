package org.waymark.reporting.table;

import java.util.Objects;
import org.waymark.foundation.problem.Text;

/**
 * @param name as CSV heads it, in lower camel case like the member of the report's JSON
 * @param label as people read it
 */
public record Column(String name, Text label, Kind kind) {
    /** What its cells hold; an empty cell is null in every kind. */
    public enum Kind {
        /** A {@code String}. */
        TEXT,
        /** A {@code String} that is an address. */
        LINK,
        /** A {@code Number} without fraction. */
        COUNT,
        /** A {@code BigDecimal}, exact. */
        DECIMAL,
        /** A {@code LocalDate}. */
        DATE,
        /** An {@code Instant}. */
        INSTANT,
        /** A {@code Boolean}. */
        FLAG
    }

    public Column {
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(kind);
    }
}
