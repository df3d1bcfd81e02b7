package org.waymark.conformity.badinput;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What can be made of a cursor that a list has given: base64url of the list's mark, a slash and a key. */
final class BadCursors {
    private static final List<String> PARTS = List.of(
            "",
            "x",
            "0",
            "-1",
            "00000000000000000001",
            "99999999999",
            "99999999999999999999",
            "+999999999-12-31",
            "2025-02-30",
            "9999-12-31",
            "0000-00-00",
            "10000",
            "2025-S3",
            "\u4e2d",
            "'",
            "%",
            "\0",
            "\n",
            "a".repeat(3_000));
    private static final List<String> KEYS =
            List.of("", "/", "//", "///", "////", "x", "\0", "x/y/z/0000000001", "null");

    private BadCursors() {}

    static List<BadValue> of(String cursor) {
        List<String> bad = new ArrayList<>(List.of(
                cursor.substring(0, cursor.length() - 1),
                cursor.substring(0, cursor.length() / 2),
                cursor.substring(1),
                cursor + "A",
                cursor + "=",
                cursor + "\0",
                cursor + cursor,
                cursor.toUpperCase(java.util.Locale.ROOT),
                new StringBuilder(cursor).reverse().toString()));
        String marked = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String mark = marked.substring(0, marked.indexOf('/'));
        String key = marked.substring(marked.indexOf('/') + 1);
        bad.add(encoded("0".repeat(mark.length()) + "/" + key));
        bad.add(encoded(key));
        KEYS.forEach(other -> bad.add(encoded(mark + "/" + other)));
        withOnePartReplaced(key).forEach(other -> bad.add(encoded(mark + "/" + other)));
        // Bytes that are no UTF-8.
        bad.add(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((mark + "/\u00ff\u00c0\u0080").getBytes(StandardCharsets.ISO_8859_1)));
        return bad.stream().map(BadValue::of).toList();
    }

    private static List<String> withOnePartReplaced(String key) {
        List<String> keys = new ArrayList<>();
        List<String> parts = List.of(key.split("/", -1));
        for (int place = 0; place < parts.size(); place++) {
            for (String part : PARTS) {
                List<String> changed = new ArrayList<>(parts);
                changed.set(place, part);
                keys.add(String.join("/", changed));
            }
        }
        keys.add(key + "/");
        keys.add("/" + key);
        keys.add(key + "\0");
        return keys;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
