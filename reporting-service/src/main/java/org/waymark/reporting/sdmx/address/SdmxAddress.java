package org.waymark.reporting.sdmx.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An address as it was sent: a plus is a plus in SDMX, in versions, filters and offsets, where forms mean a blank.
 *
 * @param path what follows the resource
 */
public record SdmxAddress(List<String> path, Map<String, String> parameters) {
    /** Named by itself, or by the word of SDMX 2.1. */
    private static final String ANY = "*";

    private static final String FAMILY = "c[";

    /** @param query null where there is none */
    public static SdmxAddress of(String path, String query, String resource) {
        String rest = path.substring(path.indexOf(resource) + resource.length());
        List<String> segments = Arrays.stream(rest.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(SdmxAddress::decoded)
                .toList();
        Map<String, String> parameters = new TreeMap<>();
        if (query != null) {
            for (String one : query.split("&")) {
                int equals = one.indexOf('=');
                String value = equals < 0 ? "" : decoded(one.substring(equals + 1));
                if (!value.isEmpty()) {
                    parameters.put(decoded(equals < 0 ? one : one.substring(0, equals)), value);
                }
            }
        }
        return new SdmxAddress(segments, parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Of the path; {@code *} where it is left out. */
    public String segment(int at) {
        return at < path.size() ? path.get(at) : ANY;
    }

    /** Null where it is left out. */
    public String parameter(String name) {
        return parameters.get(name);
    }

    /** The {@code c[...]}, by component. */
    public Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(FAMILY)) {
                filters.put(name.substring(FAMILY.length(), name.length() - 1), value);
            }
        });
        return filters;
    }

    /** Whether a list such as {@code A,B} names it, or any. */
    public static boolean lists(String asked, String id) {
        return Arrays.stream(asked.split(",")).anyMatch(one -> one.equals(ANY) || one.equals("all") || one.equals(id));
    }
}
