package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.reporting.known.KnownVersion;

/**
 * A special project of the plan.
 *
 * @param responsibility known is false where the source lost who answers, openEnded where it says that more take part
 * @param rating null until the office has rated it
 */
@Schema(requiredProperties = "*")
public record ProjectEntry(
        String project,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true, implementation = Text.class) JsonNode name,
        @Schema(nullable = true) String taskArea,
        Responsibility responsibility,
        List<ResponsibleAgency> agencies,
        @Schema(nullable = true, implementation = Provenance.class) JsonNode provenance,
        @Schema(nullable = true) String rating) {

    /** What is known about who answers. */
    @Schema(requiredProperties = "*")
    public record Responsibility(boolean known, boolean openEnded) {}

    /**
     * @param shown the version that names the project
     * @param inForce the version whose responsibility counts on the day, if there is one
     */
    static ProjectEntry of(KnownVersion shown, Optional<KnownVersion> inForce, AgencyDirectory agencies) {
        JsonNode body = shown.body();
        Optional<JsonNode> responsibility =
                inForce.map(version -> version.body().path("responsibility"));
        return new ProjectEntry(
                shown.code(),
                body.path("number").isInt() ? body.get("number").asInt() : null,
                body.get("name"),
                body.path("taskArea").asText(null),
                new Responsibility(is(responsibility, "known"), is(responsibility, "openEnded")),
                responsibility.stream()
                        .flatMap(stated ->
                                StreamSupport.stream(stated.path("agencies").spliterator(), false))
                        .map(stated -> ResponsibleAgency.of(stated, agencies))
                        .toList(),
                body.get("provenance"),
                null);
    }

    private static boolean is(Optional<JsonNode> responsibility, String member) {
        return responsibility.map(stated -> stated.path(member).asBoolean()).orElse(false);
    }
}
