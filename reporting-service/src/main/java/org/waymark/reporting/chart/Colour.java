package org.waymark.reporting.chart;

/** What paper shows; a page overrules them through the classes. */
final class Colour {
    static final String INK = "#15202b";
    static final String MUTED = "#4b5864";
    static final String EXPECTED = "#0a5c99";
    static final String RULE = "#d3dae0";

    private Colour() {}
}
