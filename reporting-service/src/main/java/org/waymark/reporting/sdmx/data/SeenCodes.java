package org.waymark.reporting.sdmx.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Codes in the order in which rows brought them: SDMX-JSON names them by their number. As many as there are codes. */
final class SeenCodes {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Null of null. */
    Integer number(String code) {
        return code == null ? null : numbers.computeIfAbsent(code, fresh -> numbers.size());
    }

    Set<String> codes() {
        return numbers.keySet();
    }
}
