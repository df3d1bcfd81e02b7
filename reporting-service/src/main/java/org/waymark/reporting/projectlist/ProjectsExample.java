package org.waymark.reporting.projectlist;

/** A project of the real plan, for the API's documentation. */
final class ProjectsExample {
    static final String JSON =
            """
            {"plan": "ipr-14fyp", "title": {"zh": "“十四五”国家知识产权保护和运用规划"}, "asOf": "2026-11-22",
             "knownAt": "2026-11-22T08:00:06.000001Z", "method": "linear-trajectory",
             "generatedAt": "2026-11-22T08:00:06.000001Z",
             "upTo": {"/indicator-service": 64, "/project-service": 47},
             "projects": 1,
             "items": [
               {"project": {"project": "ip-protection-institutions", "number": 3, "name": {"zh": "知识产权保护机构建设工程"},
                "taskArea": "protection", "responsibility": {"known": true, "openEnded": false},
                "agencies": [{"agency": "cnipa", "name": {"zh": "国家知识产权局"}, "shortName": {"zh": "知识产权局"},
                              "unresolved": false, "role": "SOLE", "as": "国家知识产权局"}],
                "provenance": {"basis": "SEED_ONLY", "confidence": "MEDIUM", "doubts": []}, "rating": null,
                "ownRating": null, "officeRating": null, "independentRating": null,
                "milestones": {"planned": 0, "reached": 0, "accepted": 0, "slipped": 0, "dropped": 0, "next": null},
                "flags": []},
                "milestones": []}],
             "next": null}
            """;

    private ProjectsExample() {}
}
