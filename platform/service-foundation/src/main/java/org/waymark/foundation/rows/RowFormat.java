package org.waymark.foundation.rows;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of files of rows; a service says which of them it takes. */
public enum RowFormat {
    /** One array of objects. */
    JSON("application/json"),
    /** An object per line. */
    NDJSON("application/x-ndjson"),
    /** RFC 4180 with a header row of the API's field names. */
    CSV("text/csv"),
    /** SDMX-CSV 2.0. */
    SDMX_CSV("application/vnd.sdmx.data+csv");

    private final String mediaType;

    RowFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param contentType with or without parameters */
    public static Optional<RowFormat> of(String contentType) {
        String type =
                contentType == null ? "" : contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(type))
                .findFirst();
    }
}
