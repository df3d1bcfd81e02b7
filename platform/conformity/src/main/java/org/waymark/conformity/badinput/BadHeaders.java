package org.waymark.conformity.badinput;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Values of headers that nobody can read, or that ask for what is nowhere offered. */
final class BadHeaders {
    private static final String LONG = "a".repeat(3_000);

    private static final Map<String, List<String>> BY_NAME = Map.ofEntries(
            Map.entry(
                    "Accept",
                    List.of(
                            "",
                            ";",
                            ",",
                            "text",
                            "text/",
                            "/",
                            "*/json",
                            "text/csv;q=x",
                            "text/csv;q=",
                            "text/csv;q=-1",
                            "*/*;q=NaN",
                            "*/*;q=1e400000000",
                            "*/*;q=0",
                            "application/json;q=0.0001",
                            "image/png",
                            "application/json;charset=none",
                            "application/json;charset=\"",
                            "text/csv;header=\"",
                            "application/vnd.sdmx.data+csv;version=99",
                            "a/b,".repeat(500) + "*/*",
                            LONG + "/" + LONG)),
            Map.entry(
                    "Accept-Language",
                    List.of(
                            "",
                            ";",
                            "en;q=2",
                            "q=x",
                            "a-b-c-d-e",
                            "-",
                            "*;q=0",
                            "\"",
                            "zh-" + LONG,
                            "en,".repeat(1_000))),
            Map.entry(
                    "If-None-Match",
                    List.of(
                            "",
                            "\"",
                            "W/",
                            "W/\"",
                            ",",
                            "*,*",
                            "\"\"",
                            "'1'",
                            "\"1-\"",
                            "\"99999999999\"",
                            "\"x\",".repeat(800))),
            Map.entry(
                    "If-Match",
                    List.of("", "\"", "W/", ",", "\"\"", "\"-\"", "\"99999999999-x\"", "\"-1\"", "\"x\",".repeat(800))),
            Map.entry("If-Modified-Since", List.of("", "yesterday", "Thu, 01 Jan 99999 00:00:00 GMT", "0")),
            Map.entry(
                    "Range",
                    List.of("bytes=0-0", "bytes=-1", "bytes=9-1", "bytes=x", "bytes=99999999999999999999-", "=")),
            Map.entry("Content-Type", List.of("", ";", "text", "/", "application/json;charset=none", "a/b/c", LONG)),
            Map.entry(
                    "traceparent",
                    List.of(
                            "",
                            "x",
                            "00-0-0-0",
                            "ff-00000000000000000000000000000000-0000000000000000-00",
                            "00-" + LONG)),
            Map.entry(
                    "Prefer", List.of("", ";", "respond-async;wait=1e400000000", "respond-async=\"", "wait=-1", LONG)),
            Map.entry("Idempotency-Key", List.of("", " ", "\u00e9", LONG)),
            Map.entry("X-Forwarded-Host", List.of("", "a b", "[::", LONG)),
            Map.entry("X-Forwarded-Proto", List.of("", "x y")));

    static final List<Header> ALL = BY_NAME.entrySet().stream()
            .flatMap(name -> name.getValue().stream().map(value -> new Header(name.getKey(), value)))
            .sorted(Comparator.comparing(Header::name).thenComparing(Header::value))
            .toList();

    private BadHeaders() {}

    record Header(String name, String value) {
        private static final int LONGEST_SHOWN = 60;

        @Override
        public String toString() {
            return name + ": " + value.substring(0, Math.min(LONGEST_SHOWN, value.length()));
        }
    }
}
