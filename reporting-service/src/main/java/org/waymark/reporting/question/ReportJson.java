package org.waymark.reporting.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.contracts.EventJson;

/** Writes reports, records whose members {@code generatedAt} and {@code upTo} are not promised, as JSON; the server's own settings for JSON play no part. */
public final class ReportJson {
    private static final List<String> NOT_PROMISED = List.of("generatedAt", "upTo");
    private static final ObjectWriter SORTED =
            EventJson.mapper().writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

    private ReportJson() {}

    /** @param exactBytes only what is the same for ever, members in alphabetical order */
    public static byte[] of(Object report, boolean exactBytes) {
        return exactBytes ? canonical(report) : bytes(EventJson.mapper().writer(), report);
    }

    private static byte[] canonical(Object report) {
        ObjectNode tree = EventJson.mapper().valueToTree(report);
        return bytes(SORTED, tree.remove(NOT_PROMISED));
    }

    private static byte[] bytes(ObjectWriter writer, Object report) {
        try {
            return writer.writeValueAsBytes(report);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
