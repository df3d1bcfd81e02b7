package org.waymark.project.funding;

/** A year's funding, for the API's documentation. */
final class FundingExample {
    private static final String MEMBERS =
            """
            "lines": [{"code": "bases", "title": {"zh": "保护基地建设"}, "planned": 1200.50, "spent": 980,
                       "currency": "CNY", "unitMultiplier": 4, "source": {"zh": "中央财政"}}],
            "sources": []
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            """
            {"project": "trade-secrets", "year": "2023", "version": 1, "recordedAt": "2026-11-22T08:00:00.123456Z",
            """
                    + MEMBERS + "}";

    private FundingExample() {}
}
