package org.waymark.reporting.sdmx.artefact;

import java.util.regex.Pattern;

/**
 * Codes of ours as SDMX can write them: its ids take letters, digits, {@code _}, {@code -}, {@code @} and {@code $}, and
 * a dot parts the members of a key. Everything else is written as {@code $} and four hexadecimal digits.
 */
public final class SdmxId {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    private SdmxId() {}

    /** Null of null. */
    public static String of(String code) {
        if (code == null || PLAIN.matcher(code).matches()) {
            return code;
        }
        StringBuilder id = new StringBuilder();
        for (int at = 0; at < code.length(); at++) {
            char one = code.charAt(at);
            if (PLAIN.matcher(String.valueOf(one)).matches()) {
                id.append(one);
            } else {
                id.append("$%04X".formatted((int) one));
            }
        }
        return id.toString();
    }

    /** The code that is written so; what is no such id stays as it is. */
    public static String code(String id) {
        if (id.indexOf('$') < 0) {
            return id;
        }
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < id.length(); at++) {
            if (id.charAt(at) == '$' && id.substring(at).matches("\\$[0-9A-F]{4}.*")) {
                code.append((char) Integer.parseInt(id.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                code.append(id.charAt(at));
            }
        }
        return code.toString();
    }
}
