package org.waymark.contracts.observation;

/** SDMX UNIT_MEASURE and UNIT_MULT: {@code NUMBER} with multiplier 4 counts ten thousands (万件). */
public record Unit(String unitMeasure, int unitMultiplier) {}
