package org.waymark.reporting.format;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes reports in one format. Every bean of this type is offered by every report that it can write; nothing else has
 * to know of it.
 */
public interface FormatWriter {
    ReportFormat format();

    /** Whether reports of this shape can be had in the format. */
    default boolean writes(ReportShape<?> shape) {
        return true;
    }

    /**
     * Writes while it reads: memory does not grow with the report. What is refused before the first byte is answered as
     * a problem; a later failure cuts the connection.
     */
    void write(ReportFile<?> file, FileQuestion asked, OutputStream out) throws IOException;
}
