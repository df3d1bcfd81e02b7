package org.waymark.reporting.known;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How sure a record is of itself, as its event told it.
 *
 * @param basis of an open list, as is {@code confidence}: a later event may say what this service does not know
 * @param printed what the source prints where the record differs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProvenanceInReport")
public record Provenance(
        @Schema(type = SchemaType.STRING, implementation = org.waymark.foundation.provenance.Provenance.Basis.class)
                String basis,
        @Schema(
                        type = SchemaType.STRING,
                        implementation = org.waymark.foundation.provenance.Provenance.Confidence.class)
                String confidence,
        List<String> doubts,
        Map<String, Object> printed) {}
