package org.waymark.reporting.areareport;

/** An invented indicator that adds up over two provinces, for the API's documentation. */
final class AreasExample {
    static final String JSON =
            """
            {"plan": "synthetic-clean-rivers", "title": {"en": "[synthetic] Clean rivers"}, "asOf": "2025-12-31",
             "knownAt": "2026-11-22T08:00:06.000001Z", "method": "linear-trajectory",
             "generatedAt": "2026-11-22T08:00:06.000001Z", "upTo": {"/indicator-service": 64},
             "areas": [],
             "indicator": {"indicator": "synthetic-river-cleanups", "whole": "CN", "period": "2024", "aggregation": "SUM",
              "value": 90, "target": 120, "gap": -30, "explained": -28, "residual": -2,
              "areas": [{"area": "CN-44", "name": {"zh": "广东省", "en": "Guangdong"}, "value": 30, "vintage": 1, "target": 60,
                         "contribution": -30},
                        {"area": "CN-32", "name": {"zh": "江苏省", "en": "Jiangsu"}, "value": 42, "vintage": 1, "target": 40,
                         "contribution": 2}]}}
            """;

    private AreasExample() {}
}
