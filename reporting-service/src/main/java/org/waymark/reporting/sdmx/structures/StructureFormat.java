package org.waymark.reporting.sdmx.structures;

import java.util.Set;
import org.waymark.foundation.representation.Offers;
import org.waymark.reporting.sdmx.address.NamedFormat;
import org.waymark.reporting.sdmx.message.StructureJson;
import org.waymark.reporting.sdmx.message.StructureMessage;
import org.waymark.reporting.sdmx.message.StructureXml;

/** The formats of structural metadata; the first for who has no preference. */
public enum StructureFormat implements Offers.Format, NamedFormat {
    JSON("application/vnd.sdmx.structure+json;version=2.0.0", Set.of("json", "jsonstructure", "sdmx-json")),
    XML("application/vnd.sdmx.structure+xml;version=3.0.0", Set.of("xml", "structure", "sdmx-ml", "sdmx-3.0")),
    /** For clients that know no type of SDMX. */
    PLAIN_JSON("application/json", Set.of()),
    PLAIN_XML("application/xml", Set.of());

    private final String mediaType;
    private final Set<String> names;

    StructureFormat(String mediaType, Set<String> names) {
        this.mediaType = mediaType;
        this.names = names;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public Set<String> names() {
        return names;
    }

    public byte[] write(StructureMessage message) {
        return this == JSON || this == PLAIN_JSON ? StructureJson.of(message) : StructureXml.of(message);
    }
}
