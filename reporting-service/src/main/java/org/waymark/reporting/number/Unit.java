package org.waymark.reporting.number;

/**
 * What a number counts, as SDMX has it.
 *
 * @param multiplier the power of ten: 万件 is {@code NUMBER} with 4
 */
public record Unit(String measure, int multiplier) {}
