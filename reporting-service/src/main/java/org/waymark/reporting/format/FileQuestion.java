package org.waymark.reporting.format;

import org.waymark.foundation.problem.Language;

/**
 * How a report is to be written.
 *
 * @param table null for the main one, or for all where a file holds all
 * @param mark whether a byte order mark comes first
 * @param language of a document; other formats hold both
 * @param exactBytes without what is not promised, such as when it was drawn
 */
public record FileQuestion(ReportFormat format, String table, boolean mark, Language language, boolean exactBytes) {
    /** The same bytes for ever, where day and knowledge are settled. */
    public boolean isExact() {
        return exactBytes || format != ReportFormat.JSON && format.isExact();
    }
}
