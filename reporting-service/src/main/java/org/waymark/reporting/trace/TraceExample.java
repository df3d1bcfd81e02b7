package org.waymark.reporting.trace;

/** A real trace with one input, for the API's documentation. */
final class TraceExample {
    static final String JSON =
            """
            {"id": "53a31654-afe2-5b65-9836-420b2543a1cc", "plan": "ipr-14fyp",
             "indicator": "high-value-invention-patents-per-10k", "area": "CN",
             "asOf": "2026-11-22", "knownAt": "2026-11-22T08:00:06.000001Z",
             "assessment": {
               "id": "53a31654-afe2-5b65-9836-420b2543a1cc", "method": "linear-trajectory", "version": "1",
               "parameters": {"maxAge": 2, "provisional": "USE", "tolerance": 0},
               "targetVersion": 1, "definitionVersion": 1,
               "attainment": "MET", "metSince": "2024", "metSinceIsFirstKnown": false, "metEarly": true,
               "final": true, "pace": "AHEAD", "reason": null,
               "progress": 1.7018, "expected": 12, "r": 1.7018, "timeLead": 3.51, "roundingSensitive": false,
               "interim": [],
               "inputs": [{"period": "2025", "value": 16, "status": "A", "vintage": 1, "releasedAt": "2026-01-23",
                           "releaseAssumed": false}],
               "signals": [], "changed": {"at": "2025-01-15", "cause": "NEW_PERIOD"}},
             "planVersion": {"version": 1, "released": "2021-10-28", "start": "2021",
                             "told": {"event": "6dbd7f2e-0b1c-4d4c-93f7-1c5b2f1a9c11",
                                      "announcedAt": "2026-11-20T08:00:00.123456Z"}},
             "target": {"version": 1, "effectiveFrom": "2021-10-28", "attribute": "ANTICIPATORY",
                        "baseline": {"period": "2020", "value": 6.3}, "targets": [{"period": "2025", "value": 12}],
                        "told": {"event": "0f1b8cf9-93a2-46f2-8d6a-6a5e7a3f9b02",
                                 "announcedAt": "2026-11-20T08:00:01.123456Z"}},
             "definition": {"version": 1, "name": {"zh": "每万人口高价值发明专利拥有量"},
                            "direction": "HIGHER_IS_BETTER", "stockOrFlow": "STOCK",
                            "unit": {"zh": "件", "unitMeasure": "NUMBER", "unitMultiplier": 0}, "periodTypes": ["A", "M"],
                            "told": {"event": "a3a0c1de-7a54-4f0e-8d0b-2f4f4b1de303",
                                     "announcedAt": "2026-11-20T08:00:00.523456Z"}},
             "inputs": [{"period": "2025", "value": 16, "status": "A", "vintage": 1, "releasedAt": "2026-01-23",
                         "releaseAssumed": false,
                         "told": {"event": "c1d5c0c4-5a9d-49c0-8a3e-90a6f60ad204",
                                  "announcedAt": "2026-11-20T08:00:03.123456Z"}}],
             "notCompared": [],
             "changes": [{"at": "2025-01-15", "cause": "NEW_PERIOD"}]}
            """;

    private TraceExample() {}
}
