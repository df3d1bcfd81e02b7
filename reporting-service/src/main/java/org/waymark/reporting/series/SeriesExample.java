package org.waymark.reporting.series;

/** Shown in the OpenAPI document. */
final class SeriesExample {
    static final String JSON =
            """
            {"plan": "ipr-14fyp",
             "title": {"en": "National Plan for the Protection and Utilisation of Intellectual Property Rights"},
             "asOf": "2025-12-31", "knownAt": "2026-11-22T08:00:00Z", "method": "linear-trajectory",
             "generatedAt": "2026-11-22T08:00:01Z", "upTo": {"/indicator-service": 1234},
             "items": [{"indicator": "high-value-invention-patents-per-10k", "area": "CN", "period": "2024", "value": 14,
                        "status": "A", "unitMeasure": "NUMBER", "unitMultiplier": 0, "vintage": 1,
                        "releasedAt": "2025-01-15", "releaseAssumed": false, "announcedAt": "2026-11-22T00:00:00Z"}],
             "next": null}
            """;

    private SeriesExample() {}
}
