package org.waymark.reporting.indicatorreport;

/** A real report, for the API's documentation. */
final class IndicatorReportExample {
    static final String JSON = "{}";

    private IndicatorReportExample() {}
}
