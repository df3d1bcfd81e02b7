package org.waymark.reporting.report;

/** One indicator and one project of a real report, for the API's documentation. */
public final class PlanReportExample {
    public static final String JSON =
            """
            {"plan": "ipr-14fyp", "title": {"zh": "“十四五”国家知识产权保护和运用规划"}, "asOf": "2026-11-22",
             "knownAt": "2026-11-22T08:00:06.000001Z", "method": "linear-trajectory",
             "generatedAt": "2026-11-22T08:00:06.000001Z",
             "upTo": {"/indicator-service": 64, "/project-service": 47},
             "summary": {"targets": 1, "attainment": {"MET": 1, "NOT_MET": 0, "NOT_ASSESSABLE": 0},
                         "metEarly": 1, "final": 1,
                         "pace": {"AHEAD": 1, "ON_PACE": 0, "BEHIND": 0, "OFF_COURSE": 0, "NOT_ASSESSABLE": 0},
                         "notAssessable": []},
             "indicators": [
               {"indicator": "high-value-invention-patents-per-10k", "number": 1,
                "name": {"zh": "每万人口高价值发明专利拥有量"}, "area": "CN",
                "unit": {"zh": "件", "unitMeasure": "NUMBER", "unitMultiplier": 0},
                "direction": "HIGHER_IS_BETTER", "attribute": "ANTICIPATORY",
                "baseline": {"period": "2020", "value": 6.3}, "target": {"period": "2025", "value": 12},
                "latest": {"period": "2025", "value": 16, "vintage": 1, "status": "A", "releasedAt": "2026-01-23",
                           "releaseAssumed": false, "releasedAtBasis": "PUBLISHED", "sources": [], "provenance": null},
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
                "notCompared": [{"period": "2025-06", "value": 15.3, "status": "A", "vintage": 1,
                                 "releasedAt": "2025-07-17", "releaseAssumed": false, "reason": "NOT_COMPARABLE"}],
                "providers": [{"agency": "cnipa", "name": {"zh": "国家知识产权局"},
                               "shortName": {"zh": "知识产权局"}, "unresolved": false}],
                "provenance": {"basis": "SOURCED", "confidence": "HIGH", "doubts": []}, "unresolved": false}],
             "projects": [
               {"project": "ip-protection-institutions", "number": 3, "name": {"zh": "知识产权保护机构建设工程"},
                "taskArea": "protection", "responsibility": {"known": true, "openEnded": false},
                "agencies": [{"agency": "cnipa", "name": {"zh": "国家知识产权局"}, "shortName": {"zh": "知识产权局"},
                              "unresolved": false, "role": "SOLE", "as": "国家知识产权局"}],
                "provenance": {"basis": "SEED_ONLY", "confidence": "MEDIUM", "doubts": []}, "rating": null,
                "ownRating": null, "officeRating": null, "independentRating": null,
                "milestones": {"planned": 0, "reached": 0, "accepted": 0, "slipped": 0, "dropped": 0, "next": null},
                "flags": []}]}
            """;

    private PlanReportExample() {}
}
