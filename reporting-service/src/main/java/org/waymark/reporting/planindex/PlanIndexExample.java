package org.waymark.reporting.planindex;

/** The real plan in the index, for the API's documentation. */
final class PlanIndexExample {
    static final String JSON =
            """
            {"knownAt": "2026-11-22T08:00:06.000001Z", "method": "linear-trajectory",
             "generatedAt": "2026-11-22T08:00:06.000001Z",
             "upTo": {"/indicator-service": 64, "/project-service": 47},
             "items": [
               {"plan": "ipr-14fyp", "title": {"zh": "“十四五”国家知识产权保护和运用规划"}, "asOf": "2026-11-22",
                "period": {"start": "2021", "end": "2025"}, "released": "2021-10-28", "children": [],
                "counts": {"targets": 8, "attainment": {"MET": 6, "NOT_MET": 2, "NOT_ASSESSABLE": 0},
                           "metEarly": 6, "final": 2,
                           "pace": {"AHEAD": 5, "ON_PACE": 0, "BEHIND": 1, "OFF_COURSE": 0, "NOT_ASSESSABLE": 2}},
                "projects": 15,
                "links": {"report": "/api/v1/reports/plans/ipr-14fyp",
                          "projects": "/api/v1/reports/plans/ipr-14fyp/projects",
                          "areas": "/api/v1/reports/plans/ipr-14fyp/areas",
                          "official-conclusions": "/api/v1/reports/plans/ipr-14fyp/official-conclusions"}}],
             "next": null}
            """;

    private PlanIndexExample() {}
}
