package org.waymark.foundation.refusedwrite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.foundation.caller.Caller;

/** @param caller null where nobody has shown who asks */
record RefusedWrite(int status, String method, String path, Caller caller, Reason reason, boolean replayed) {
    private static final int MOST_RULES = 20;

    /** The same keys in the same order each time. */
    String line() {
        return values().entrySet().stream()
                .map(value -> value.getKey() + "=" + LogValue.of(value.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** The same as fields of the line: each in words of its own, none where there is nothing to say. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        values().forEach((name, value) -> {
            if (LogValue.plain(value) != null) {
                fields.put(name, LogValue.plain(value));
            }
        });
        return fields;
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("event", new Word(status < 400 ? "rows-rejected" : "write-refused"));
        values.put("status", status);
        values.put("type", reason.type());
        values.put("method", new Word(method));
        values.put("path", path);
        values.put("sub", caller == null ? null : caller.subject());
        values.put("azp", caller == null ? null : caller.client());
        values.put("agencies", caller == null ? Set.of() : caller.agencies());
        values.put("errors", reason.errors());
        values.put("rules", rules());
        values.put("rejected", reason.rejected());
        values.put("replayed", replayed);
        values.put("reference", reason.reference());
        return values;
    }

    /** Of ours, so it needs no quotes. */
    private record Word(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    boolean isDenied() {
        return status == 401 || status == 403;
    }

    private List<String> rules() {
        return new TreeSet<>(reason.rules()).stream().limit(MOST_RULES).toList();
    }
}
