package org.waymark.project.contribution;

/** A fifth of the growth of an indicator, for the API's documentation. */
final class ContributionExample {
    private static final String MEMBERS =
            """
            "shares": [{"period": "2025", "share": 0.2}], "note": {"zh": "按立项测算"}, "sources": []
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            """
            {"project": "trade-secrets", "indicator": "high-value-invention-patents-per-10k", "version": 1,
             "recordedAt": "2026-11-22T08:00:00.123456Z",
            """
                    + MEMBERS + "}";

    private ContributionExample() {}
}
