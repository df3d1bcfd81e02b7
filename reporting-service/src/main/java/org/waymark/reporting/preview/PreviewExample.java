package org.waymark.reporting.preview;

/** One question to each method, and two answers, for the API's documentation. */
final class PreviewExample {
    static final String LINEAR_TRAJECTORY =
            """
            {"method": "linear-trajectory", "direction": "LOWER_IS_BETTER",
             "baseline": {"period": "2015", "value": 14.5}, "targets": [{"period": "2030", "value": 7.25}],
             "observations": [{"period": "2023", "value": 10.2}], "parameters": {"maxAge": 2}}
            """;

    static final String OPEN_SDG =
            """
            {"method": "open-sdg", "direction": "LOWER_IS_BETTER",
             "baseline": {"period": "2015", "value": 14.5}, "targets": [{"period": "2030", "value": 7.25}],
             "observations": [{"period": "2023", "value": 10.2}], "parameters": {"epsilon": 0.001}}
            """;

    static final String OPEN_SDG_WITHOUT_TARGET =
            """
            {"method": "open-sdg", "direction": "HIGHER_IS_BETTER",
             "observations": [{"period": "2016", "value": 66.6}, {"period": "2023", "value": 71.4}],
             "parameters": {"limit": 100}}
            """;

    static final String UN_THREE_BAND =
            """
            {"method": "un-three-band", "direction": "HIGHER_IS_BETTER", "unit": {"unitMeasure": "PT", "unitMultiplier": 0},
             "baseline": {"period": "2015", "value": 91}, "targets": [{"period": "2030", "value": 100}],
             "observations": [{"period": "2022", "value": 98.7, "status": "P"}], "parameters": {"provisional": "USE"}}
            """;

    static final String ESCAP_CSI =
            """
            {"method": "escap-csi", "direction": "LOWER_IS_BETTER",
             "baseline": {"period": "2015", "value": 14.5}, "targets": [{"period": "2030", "value": 7.25}],
             "observations": [{"period": "2023", "value": 10.2}], "parameters": {"capped": true}}
            """;

    static final String ANSWER_OF_OPEN_SDG =
            """
            {"method": "open-sdg", "version": "1",
             "parameters": {"limit": null, "epsilon": 0.001, "provisional": "USE", "tolerance": 0},
             "asOf": "2024-01-01", "attainment": "NOT_MET", "verdict": "substantial_progress", "reason": null,
             "value": 0.952590179203217, "score": 2.51855639103066,
             "intermediate": {
               "variant": "QUANTITATIVE", "base": {"period": "2015", "value": 14.5, "observed": false},
               "current": {"period": "2023", "value": 10.2, "observed": true}, "years": 8,
               "growthObserved": -0.0430174446235062, "growthRequired": -0.0451583960895835, "coefficient": null,
               "epsilonFor": []},
             "experimental": [],
             "inputs": [{"period": "2023", "value": 10.2, "status": "A", "vintage": 1, "releasedAt": "2024-01-01",
                         "releaseAssumed": true}],
             "notCompared": [], "notYetKnown": []}
            """;

    private PreviewExample() {}
}
