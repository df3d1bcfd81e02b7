package org.waymark.project.flag;

/** An indicator off its course, for the API's documentation. */
final class FlagExample {
    static final String VIEW =
            """
            {"project": "trade-secrets", "indicator": "high-value-invention-patents-per-10k", "plan": "ipr-14fyp",
             "area": "CN", "pace": "OFF_COURSE", "since": "2024-01-23",
             "assessment": {"position": 4711, "asOf": "2024-01-23"}, "recordedAt": "2026-11-22T08:00:00.123456Z"}
            """;

    private FlagExample() {}
}
