package org.waymark.reporting.sdmx.flow;

import java.time.Instant;
import org.waymark.reporting.sdmx.filter.Filters;

/**
 * Which rows are asked for.
 *
 * @param knownAt nothing announced later counts
 * @param updatedAfter only what has changed since; null for everything
 * @param includeHistory every version instead of the one that counts
 * @param dimensionsAlone nobody looks at other cells
 */
public record RowQuestion(
        Filters filters, Instant knownAt, Instant updatedAfter, boolean includeHistory, boolean dimensionsAlone) {

    /** Whether rows that say what is no more are wanted. */
    public boolean showsDeleted() {
        return includeHistory || updatedAfter != null;
    }
}
