package org.waymark.indicator.plan;

/** A target of the 14th Five-Year Plan for intellectual property, for the API's documentation. */
final class TargetExample {
    private static final String MEMBERS =
            """
            "number": 1, "baseline": {"period": "2020", "value": 6.3}, "targets": [{"period": "2025", "value": 12}],
            "cumulativeIncrease": 5.7, "attribute": "ANTICIPATORY", "effectiveFrom": "2021-10-28",
            "footnote": {"zh": "①"}, "sources": [],
            "provenance": {"basis": "SOURCED", "confidence": "HIGH", "doubts": [], "printed": {"target": "11.2"}},
            "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 0}
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            """
            {"plan": "ipr-14fyp", "indicator": "high-value-invention-patents-per-10k", "area": "CN",
             "targetVersion": 1, "recordedAt": "2026-11-22T08:00:00.123456Z", "inForce": true, "later": [],
             "definitionVersion": 1,
            """
                    + MEMBERS + "}";

    private TargetExample() {}
}
