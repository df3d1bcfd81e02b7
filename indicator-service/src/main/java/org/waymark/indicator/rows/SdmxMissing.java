package org.waymark.indicator.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** How SDMX-CSV says that there is no value: {@code NaN}, and a status of which some say why. */
final class SdmxMissing {
    private static final String NOT_A_NUMBER = "NaN";
    private static final String VALUE = "value";
    private static final String STATUS = "status";
    private static final String MISSING_REASON = "missingReason";
    /** The statuses of CL_OBS_STATUS that hold no value, as reasons. */
    private static final Map<String, String> REASONS = Map.of(
            "H", "HOLIDAY",
            "K", "INCLUDED_ELSEWHERE",
            "L", "NOT_COLLECTED",
            "M", "NOT_APPLICABLE",
            "O", "NOT_AVAILABLE",
            "Q", "SUPPRESSED");

    /** May come with a value or without. */
    private static final String DEROGATION = "J";

    private SdmxMissing() {}

    private static boolean isNotANumber(ObjectNode row) {
        return row.path(VALUE).isTextual() && row.path(VALUE).textValue().equals(NOT_A_NUMBER);
    }

    /** Leaves NaN where the status says that there is a value: one of them is wrong. */
    static void read(ObjectNode row) {
        String status = row.path(STATUS).asText();
        if (!isNotANumber(row) || !(status.isEmpty() || REASONS.containsKey(status) || status.equals(DEROGATION))) {
            return;
        }
        row.putNull(VALUE);
        if (!row.hasNonNull(MISSING_REASON) && REASONS.containsKey(status)) {
            row.put(MISSING_REASON, REASONS.get(status));
        }
    }
}
