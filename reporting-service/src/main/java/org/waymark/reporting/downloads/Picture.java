package org.waymark.reporting.downloads;

import org.waymark.reporting.method.Methods;
import org.waymark.reporting.report.ReportHead;

/**
 * What all addresses ask for: one plan, on one day, by one knowledge, by one method.
 *
 * @param area null for every area
 */
record Picture(ReportHead head, String area) {
    /** @param format null where there is but one */
    String address(String path, String format) {
        return "/api/v1/reports/plans/" + head.plan() + path + "?" + asked()
                + (format == null ? "" : "&format=" + format);
    }

    /** Without those that are what they are when absent. */
    String asked() {
        return "asOf=" + head.asOf() + "&knownAt=" + head.knownAt()
                + (head.method().equals(Methods.byDefault().id()) ? "" : "&method=" + head.method())
                + (area == null ? "" : "&area=" + area);
    }
}
