package org.waymark.reporting.downloads;

/** Shown in the OpenAPI document. */
final class DownloadsExample {
    static final String JSON =
            """
            {"plan": "ipr-14fyp",
             "title": {"en": "National Plan for the Protection and Utilisation of Intellectual Property Rights"},
             "asOf": "2025-12-31", "knownAt": "2026-11-22T08:00:00Z", "method": "linear-trajectory",
             "generatedAt": "2026-11-22T08:00:01Z", "upTo": {"/indicator-service": 1234},
             "items": [{"name": "scorecard", "title": {"zh": "规划监测报告", "en": "How the plan stands"},
                        "formats": [{"format": "csv", "mediaType": "text/csv;charset=UTF-8",
                                     "address": "/api/v1/reports/plans/ipr-14fyp?asOf=2025-12-31&knownAt=2026-11-22T08:00:00Z&format=csv"}]}],
             "licence": {"text": "Each value names its source: ask there."}}
            """;

    private DownloadsExample() {}
}
