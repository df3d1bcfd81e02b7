package org.waymark.project.risk;

/** A risk that the office published, for the API's documentation. */
final class RiskExample {
    private static final String MEMBERS =
            """
            "kind": "RISK", "title": {"zh": "地方保护基地选址滞后", "en": "Sites of local bases are chosen late"},
            "probability": "MEDIUM", "impact": "HIGH", "owner": "samr",
            "mitigation": {"zh": "与地方逐月会商"}, "reviewOn": "2023-09-30", "state": "OPEN"
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String DECISION_REQUEST =
            """
            {"decision": "PUBLISH", "version": 1, "on": "2023-07-14"}
            """;
    static final String DECISION =
            """
            {"decision": "PUBLISH", "version": 1, "on": "2023-07-14", "reason": null,
             "recordedAt": "2026-11-22T09:00:00.123456Z"}
            """;
    static final String VIEW =
            """
            {"project": "trade-secrets", "risk": "late-sites", "version": 1,
             "recordedAt": "2026-11-22T08:00:00.123456Z", "published": true, "publishedVersion": 1,
             "decisions": [
            """
                    + DECISION + "]," + MEMBERS + "}";

    private RiskExample() {}
}
