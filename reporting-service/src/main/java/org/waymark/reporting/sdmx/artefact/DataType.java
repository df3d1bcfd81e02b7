package org.waymark.reporting.sdmx.artefact;

/** What a component holds that has no code list. */
public enum DataType {
    /** A {@code String}. */
    STRING("String"),
    /** An {@code Integer} or {@code Long}. */
    INTEGER("Integer"),
    /** A {@code BigDecimal}. */
    DECIMAL("Decimal"),
    /** A {@code Boolean}. */
    BOOLEAN("Boolean"),
    /** A {@code LocalDate}. */
    DAY("GregorianDay"),
    /** An {@code Instant}, in UTC. Not {@code DateTime}: pysdmx takes that for one without offset and then reads none. */
    INSTANT("String"),
    /** A {@code String} that is a time period. */
    PERIOD("ObservationalTimePeriod");

    private final String sdmx;

    DataType(String sdmx) {
        this.sdmx = sdmx;
    }

    public String sdmx() {
        return sdmx;
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }
}
