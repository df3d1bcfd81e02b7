package org.waymark.conformity.badinput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A value that is wrong nearly everywhere.
 *
 * @param name for messages
 * @param raw as it stands in the address
 * @param text what it says; null where the address cannot be decoded
 */
record BadValue(String name, String raw, String text) {
    private static final int LONGEST_NAME = 40;

    static BadValue of(String text) {
        return new BadValue(shortened(text), encoded(text), text);
    }

    /** An address that is no UTF-8. */
    static BadValue undecodable(String raw) {
        return new BadValue(raw, raw, null);
    }

    boolean isReadable() {
        return text != null;
    }

    boolean isStorable() {
        return text.indexOf('\0') < 0;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        String encoded = encoded(text);
        return encoded.length() <= LONGEST_NAME
                ? encoded
                : encoded.substring(0, LONGEST_NAME) + "… (" + encoded.length() + " characters)";
    }
}
