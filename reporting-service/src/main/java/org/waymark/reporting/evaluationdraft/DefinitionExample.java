package org.waymark.reporting.evaluationdraft;

/** For the API's documentation. */
final class DefinitionExample {
    static final String REQUEST =
            """
            {"plan": "ipr-14fyp", "kind": "MID_TERM", "asOf": "2024-03-31", "method": "linear-trajectory",
             "title": {"zh": "中期评估报告", "en": "Mid-term evaluation"},
             "sections": [{"code": "MEASURES", "text": {"zh": "加大支持力度"}}]}
            """;

    private DefinitionExample() {}
}
