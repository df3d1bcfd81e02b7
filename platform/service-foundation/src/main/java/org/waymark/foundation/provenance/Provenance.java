package org.waymark.foundation.provenance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/**
 * Where a record comes from, how certain it is and what is doubtful about it.
 *
 * @param printed what the source text prints where the record differs from it; kept and shown as it came
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provenance(
        Basis basis,
        Confidence confidence,
        List<String> doubts,
        @Schema(
                        type = SchemaType.OBJECT,
                        additionalProperties = Schema.True.class,
                        implementation = Object.class,
                        description = "What the source prints where the record differs")
                JsonNode printed) {
    /** Where a record comes from. */
    @Schema(name = "ProvenanceBasis")
    public enum Basis {
        SOURCED,
        INFERRED,
        SEED_ONLY,
        RECOLLECTION,
        COMPANION_PLAN
    }

    /** How certain the record is. */
    @Schema(name = "ProvenanceConfidence")
    public enum Confidence {
        HIGH,
        MEDIUM_HIGH,
        MEDIUM,
        MEDIUM_LOW,
        LOW
    }

    /** Reads the member {@code provenance}; null when there is none. */
    public static Provenance of(JsonMembers body) {
        JsonMembers provenance = body.object("provenance");
        if (provenance == null) {
            return null;
        }
        Provenance read = new Provenance(
                provenance.oneOf("basis", Basis.class),
                provenance.oneOf("confidence", Confidence.class),
                provenance.texts("doubts"),
                provenance.any("printed"));
        if (read.printed != null && !read.printed.isObject()) {
            provenance.broken("printed", "type", new Text("应为对象", "must be an object"));
        }
        provenance.refuseUnknownMembers();
        return read;
    }
}
