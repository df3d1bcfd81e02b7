package org.waymark.foundation.logfield;

import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.MDC;

/**
 * Fields of the log lines that follow: of the request that is being served, on whatever threads, or else of this thread.
 */
public final class LogFields {
    public static final String TRACE_ID = "traceId";
    public static final String SPAN_ID = "spanId";
    public static final String AGENCY = "agency";
    public static final String CLIENT = "azp";
    public static final String METHOD = "method";
    public static final String ROUTE = "route";
    /** What a thread of the service itself works on. */
    public static final String WORK = "work";
    /** Where the records stand that a projection has in hand. */
    public static final String BATCH = "batch";
    /** Positions that the relay is sending. */
    public static final String POSITIONS = "positions";
    /** The import that is being recorded. */
    public static final String IMPORT = "import";

    private static final int LONGEST = 300;

    private LogFields() {}

    /** Nothing for null. */
    public static void put(String name, String value) {
        if (value != null) {
            MDC.put(name, shortened(value));
        }
    }

    public static void remove(String name) {
        MDC.remove(name);
    }

    /** Only meanwhile; fields that were there before are put back. */
    public static void during(Map<String, String> fields, Runnable meanwhile) {
        Map<String, Object> before = new HashMap<>();
        fields.keySet().forEach(name -> before.put(name, MDC.get(name)));
        fields.forEach(LogFields::put);
        try {
            meanwhile.run();
        } finally {
            before.forEach((name, value) -> {
                if (value == null) {
                    MDC.remove(name);
                } else {
                    MDC.put(name, value);
                }
            });
        }
    }

    /** For what the clock has a thread do. */
    public static void during(String work, Runnable meanwhile) {
        during(Map.of(WORK, work), meanwhile);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
