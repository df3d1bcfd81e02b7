package org.waymark.project.pilot;

/** A pilot that has ended, for the API's documentation. */
final class PilotExample {
    private static final String MEMBERS =
            """
            "title": {"zh": "商业秘密保护创新试点"}, "region": "CN-44", "agency": "samr", "from": "2022-03-01",
            "until": "2024-12-31", "state": "ENDED", "outcome": {"zh": "三十项做法可复制"},
            "evidence": [], "sources": []
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            """
            {"project": "trade-secrets", "pilot": "guangdong", "version": 1,
             "recordedAt": "2026-11-22T08:00:00.123456Z",
            """
                    + MEMBERS + "}";

    private PilotExample() {}
}
