package org.waymark.reporting.sdmx.data;

import java.util.Map;
import java.util.Set;
import org.waymark.foundation.representation.Offers;
import org.waymark.reporting.sdmx.address.NamedFormat;

/** The formats of data; the first for who has no preference. */
public enum DataFormat implements Offers.Format, NamedFormat {
    CSV("application/vnd.sdmx.data+csv;version=2.0.0", "id", Set.of("csv", "csvdata", "csvfile", "sdmx-csv")),
    /** With a column for the name beside each with a code. */
    CSV_WITH_NAMES("application/vnd.sdmx.data+csv;version=2.0.0;labels=name", "name", Set.of("csv-name")),
    /** With the name behind each code. */
    CSV_WITH_BOTH(
            "application/vnd.sdmx.data+csv;version=2.0.0;labels=both", "both", Set.of("csv-both", "csvfilewithlabels")),
    JSON("application/vnd.sdmx.data+json;version=2.0.0", null, Set.of("json", "jsondata", "sdmx-json")),
    /** For clients that know no type of SDMX. */
    PLAIN_CSV("text/csv;charset=UTF-8", "id", Set.of()),
    PLAIN_JSON("application/json", null, Set.of());

    private final String mediaType;
    private final String labels;
    private final Set<String> names;

    DataFormat(String mediaType, String labels, Set<String> names) {
        this.mediaType = mediaType;
        this.labels = labels;
        this.names = names;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public Map<String, String> alsoTaken() {
        return isJson() ? Map.of() : Map.of("labels", labels, "keys", "none", "timeFormat", "original");
    }

    @Override
    public Set<String> names() {
        return names;
    }

    boolean isJson() {
        return labels == null;
    }

    boolean showsNames() {
        return isJson() || !labels.equals("id");
    }
}
