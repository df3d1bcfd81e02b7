package org.waymark.foundation.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.rows.RowFormat;

/**
 * What is asked of a bulk request.
 *
 * @param dryRun only says what would happen; the caller rolls back
 * @param reason for rows that give none themselves, or null
 * @param rowLimit the most rows, or null for any number
 */
public record BulkRequest(RowFormat format, Mode mode, boolean dryRun, String reason, Integer rowLimit) {
    @Schema(name = "ImportMode")
    public enum Mode {
        /** All rows or none. */
        ATOMIC,
        /** The rows without errors. */
        PARTIAL
    }
}
