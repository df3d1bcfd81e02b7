package org.waymark.conformity.badinput;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** The catalogue. */
final class BadValues {
    private static final List<String> CHARACTERS = List.of(
            "\0",
            "CN\0",
            "\0CN",
            "2025\0",
            "1\0",
            "true\0",
            "\u0001",
            "\u001f",
            "\u007f",
            "\u0085",
            "\n",
            "CN\r\nX-Y: z",
            "\t",
            "\ufffe",
            "\uffff",
            "\ufdd0",
            "\ufffd",
            "\ud83d\ude00",
            "\udbff\udfff",
            "\u200f",
            "\u202e1",
            "\ufeffCN",
            "\u00a0",
            "\u3000",
            "e\u0301",
            "\u0130");
    private static final List<String> BLANKS = List.of("", " ", "  ", "%20", "null", "undefined");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "+1",
            "00",
            "01",
            "1.0",
            "0.5",
            "1e9",
            "1e400000000",
            "0x10",
            "1_000",
            "1,000",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999999",
            "NaN",
            "Infinity",
            "-Infinity",
            "\uff11\uff10",
            "\u0661\u0662",
            "\u4e00",
            "1 ",
            " 1",
            "1;2");
    private static final List<String> DAYS = List.of(
            "2025-02-30",
            "2025-00-10",
            "2025-13-01",
            "0000-00-00",
            "0000-01-01",
            "-0001-01-01",
            "10000-01-01",
            "9999-12-31",
            "0001-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "20250101",
            "2025-1-1",
            "2025-01-01Z",
            "2025/01/01",
            "today",
            "-infinity",
            "infinity",
            "epoch",
            "now");
    private static final List<String> INSTANTS = List.of(
            "2025-01-01T00:00:00",
            "2025-01-01T24:00:00Z",
            "2025-01-01T23:59:60Z",
            "2016-12-31T23:59:60Z",
            "2025-01-01T00:00:00.123456789Z",
            "2025-01-01T00:00:00+18:00",
            "2025-01-01T00:00:00+19:00",
            "2025-01-01T00:00:00+00:00:01",
            "2025-01-01 00:00:00Z",
            "2025-01-01t00:00:00z",
            "0001-01-01T00:00:00+01:00",
            "9999-12-31T23:59:59-01:00",
            "9999-12-31T23:59:59.999999999Z",
            "+999999999-12-31T23:59:59Z",
            "-0001-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "2025-02-30T00:00:00Z");
    private static final List<String> PERIODS = List.of(
            "2025-S3",
            "2025-Q0",
            "2025-Q5",
            "2025-W54",
            "2025-W00",
            "99999-W54",
            "2025-D000",
            "2025-D367",
            "0000",
            "9999",
            "9999-W53",
            "10000",
            "-2025",
            "2025-01-01/P",
            "2025-01-01/P0D",
            "2025-01-01/P-1D",
            "2025-01-01/P99999999999Y",
            "9999-12-31/P9999Y",
            "2025-02-30/P1M",
            "2025--S1",
            "2025-s1",
            "2025-01/2025-02",
            "/P1Y");
    private static final List<String> SYNTAX = List.of(
            "'",
            "\"",
            "\\",
            "`",
            "%",
            "_",
            "%%",
            "' or 1=1 --",
            "'; drop table observation; --",
            "$1",
            "?",
            "(((",
            "[",
            "[^",
            "a{99999}",
            "(a+)+$",
            ".*",
            "*",
            "{}",
            "{\"a\":1}",
            "[]",
            "[null]",
            "<script>",
            "{{7*7}}",
            "${7*7}",
            "#",
            "&",
            "=",
            "a=b",
            "+",
            ";",
            "x;y=z",
            "../../etc/passwd",
            "..",
            "/",
            "//",
            "CN/",
            "file:///etc/passwd",
            ",",
            ",,",
            "CN,",
            "SUBMITTED,,VERIFIED",
            "submitted",
            "TRUE",
            "yes",
            "on",
            "CN-",
            "CN--44",
            "cn",
            "\u4e2d\u56fd",
            "_T",
            "00000000-0000-0000-0000-000000000000",
            "0-0-0-0-0",
            "ffffffff-ffff-ffff-ffff-fffffffffffff",
            "urn:uuid:x",
            "/indicator-service:-1",
            "/indicator-service:99999999999999999999",
            ":",
            "/nowhere:1");
    private static final List<String> LONG = List.of(
            "a".repeat(101),
            "a".repeat(7_000),
            "9".repeat(7_000),
            "\u4e2d".repeat(700),
            "(".repeat(2_000),
            "2025-01-01".repeat(500),
            ",".repeat(1_000),
            String.join(",", Collections.nCopies(1_000, "CN")),
            "0".repeat(3_000) + "1");

    /** Escapes that are none, or of bytes that are no UTF-8. */
    private static final List<String> UNDECODABLE = List.of(
            "%",
            "%2",
            "%zz",
            "%u0000",
            "%ff",
            "%c3%28",
            "%c0%80",
            "%c1%81",
            "%e0%80%80",
            "%ed%a0%80",
            "%ed%b0%80",
            "%f4%90%80%80",
            "%80");

    static final List<BadValue> ALL = all();
    /** Segments of a path hold something, and no dots, which a server resolves. */
    static final List<BadValue> IN_PATH =
            without(value -> value.raw().isEmpty() || value.raw().equals(".."));

    static final List<BadValue> SHORT = without(value -> value.raw().length() > 3_000);

    private BadValues() {}

    private static List<BadValue> all() {
        List<BadValue> values = new ArrayList<>();
        for (List<String> kind : List.of(CHARACTERS, BLANKS, NUMBERS, DAYS, INSTANTS, PERIODS, SYNTAX, LONG)) {
            kind.forEach(text -> values.add(BadValue.of(text)));
        }
        UNDECODABLE.forEach(raw -> values.add(BadValue.undecodable(raw)));
        return List.copyOf(values);
    }

    private static List<BadValue> without(Predicate<BadValue> unsuitable) {
        return ALL.stream().filter(unsuitable.negate()).toList();
    }
}
