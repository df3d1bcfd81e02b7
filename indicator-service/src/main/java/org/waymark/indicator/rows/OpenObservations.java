package org.waymark.indicator.rows;

import java.io.IOException;
import java.io.InputStream;
import org.waymark.foundation.rows.OpenRows;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.rows.SourcePieces;
import org.waymark.foundation.rows.SourceRows;

/** Opens a file of observations. */
public final class OpenObservations {
    private OpenObservations() {}

    static SourceRows open(RowFormat format, InputStream body) throws IOException {
        return OpenRows.of(format, ObservationColumns.of(format), body);
    }

    public static SourcePieces pieces(RowFormat format, InputStream body) throws IOException {
        return SourcePieces.of(format, ObservationColumns.of(format), body);
    }
}
