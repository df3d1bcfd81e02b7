package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.contracts.EventJson;

/** The bytes of a report: no setting of the server has a say in them. */
final class ReportJson {
    private static final List<String> NOT_PROMISED = List.of("generatedAt", "upTo");
    private static final ObjectWriter SORTED =
            EventJson.mapper().writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

    private ReportJson() {}

    static byte[] of(PlanReport report) {
        return bytes(EventJson.mapper().writer(), report);
    }

    /** Only what is the same for ever, members in alphabetical order. */
    static byte[] canonical(PlanReport report) {
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
