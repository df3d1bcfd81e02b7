package org.waymark.indicator.area;

/** A city in one of the provinces that come with the software, for the API's documentation. */
final class AreaExample {
    private static final String MEMBERS =
            """
            "name": {"zh": "深圳市", "en": "Shenzhen"}, "parent": "CN-44", "validFrom": "1979-03-05",
            "sources": [{"title": "GB/T 2260-2007 中华人民共和国行政区划代码"}]
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            """
            {"code": "CN-4403", "areaVersion": 1, "recordedAt": "2026-11-22T08:00:00.123456Z",
            """
                    + MEMBERS + "}";

    private AreaExample() {}
}
