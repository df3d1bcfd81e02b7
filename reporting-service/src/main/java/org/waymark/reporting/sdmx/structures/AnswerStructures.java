package org.waymark.reporting.sdmx.structures;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.reporting.sdmx.message.Shown;
import org.waymark.reporting.sdmx.message.StructureMessage;

/**
 * Structural metadata in the form in which they are sent.
 *
 * @param tag weak: of what is said, whatever the instant at which it was written
 */
public record AnswerStructures(StructureFormat format, StructureMessage message, String tag) {
    public static AnswerStructures of(
            List<Shown> artefacts, StructureFormat format, Language language, Instant prepared) {
        String said = format + " " + language + " " + artefacts;
        return new AnswerStructures(
                format,
                new StructureMessage(artefacts, prepared, language),
                "W/" + EntityTag.of(said.getBytes(StandardCharsets.UTF_8)));
    }

    public byte[] bytes() {
        return format.write(message);
    }
}
