package org.waymark.indicator.reading;

import java.util.List;
import java.util.Map;
import org.waymark.foundation.representation.Offers;

/** The formats in which observations can be read. */
enum ListingFormat implements Offers.Format {
    JSON("application/json", Map.of()),
    CSV("text/csv;charset=UTF-8", Map.of("header", "present")),
    /** SDMX-CSV 2.0 with codes only, without keys and with periods unchanged. */
    SDMX_CSV(
            "application/vnd.sdmx.data+csv;version=2.0.0",
            Map.of("labels", "id", "keys", "none", "timeFormat", "original"));

    static final Offers<ListingFormat> OFFERED = new Offers<>(List.of(values()));

    private final String mediaType;
    private final Map<String, String> alsoTaken;

    ListingFormat(String mediaType, Map<String, String> alsoTaken) {
        this.mediaType = mediaType;
        this.alsoTaken = alsoTaken;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public Map<String, String> alsoTaken() {
        return alsoTaken;
    }
}
