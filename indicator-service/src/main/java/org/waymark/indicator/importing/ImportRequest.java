package org.waymark.indicator.importing;

import org.waymark.indicator.rows.RowFormat;

/**
 * What is asked of an import.
 *
 * @param dryRun says what would happen; its caller rolls back
 * @param reason of rows that give none themselves; null if there is none
 * @param rowLimit most rows taken; null for any number
 */
public record ImportRequest(RowFormat format, Mode mode, boolean dryRun, String reason, Integer rowLimit) {
    public enum Mode {
        /** All rows or none. */
        ATOMIC,
        /** Those without errors. */
        PARTIAL
    }
}
