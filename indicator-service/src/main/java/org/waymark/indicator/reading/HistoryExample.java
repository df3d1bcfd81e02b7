package org.waymark.indicator.reading;

import org.waymark.indicator.review.ReviewExample;

/** A value that one person submitted and another published, for the API's documentation. */
final class HistoryExample {
    static final String VINTAGE =
            """
            {"id": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "indicator": "high-value-invention-patents-per-10k",
             "definitionVersion": 1, "area": "CN", "breakdown": "_T", "period": "2022", "periodType": "A", "vintage": 1,
             "value": 9.4, "missingReason": null, "status": "A",
             "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 0}, "numerator": null, "denominator": null,
             "releasedAt": "2023-01-16", "releasedAtBasis": "PUBLISHED", "reviewState": "PUBLISHED", "agency": "cnipa",
             "sources": [], "provenance": null, "note": null, "reason": null, "justification": null,
             "changed": [], "recordedAt": "2026-11-22T08:00:00.123456Z",
             "publishedAt": "2026-11-22T09:00:00.123456Z", "withdraws": null, "position": 27,
             "comparable": false,
             "submittedBy": "b1946ac9-2f3e-4a7d-9d0c-5e8f7a6b4c21", "onBehalf": false, "changedSinceDecision": [],
             "decisions": [
            """
                    + ReviewExample.DECISION + "]}";

    private HistoryExample() {}
}
