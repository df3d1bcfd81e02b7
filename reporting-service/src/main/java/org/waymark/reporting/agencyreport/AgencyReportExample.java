package org.waymark.reporting.agencyreport;

/** An agency of the real plan without indicators, for the API's documentation. */
final class AgencyReportExample {
    static final String JSON =
            """
            {"plan": "ipr-14fyp", "title": {"zh": "“十四五”国家知识产权保护和运用规划"}, "asOf": "2025-12-31",
             "knownAt": "2026-11-22T08:00:06.000001Z", "method": "linear-trajectory",
             "generatedAt": "2026-11-22T08:00:06.000001Z",
             "upTo": {"/indicator-service": 64, "/project-service": 47},
             "agency": {"agency": "nfra", "name": {"zh": "国家金融监督管理总局"}, "shortName": {"zh": "金融监管总局"},
                        "unresolved": false},
             "successors": [],
             "predecessors": [{"agency": "cbirc", "name": {"zh": "中国银行保险监督管理委员会"},
                               "shortName": {"zh": "银保监会"}, "unresolved": false}],
             "summary": {"targets": 0, "attainment": {"MET": 0, "NOT_MET": 0, "NOT_ASSESSABLE": 0},
                         "metEarly": 0, "final": 0,
                         "pace": {"AHEAD": 0, "ON_PACE": 0, "BEHIND": 0, "OFF_COURSE": 0, "NOT_ASSESSABLE": 0},
                         "notAssessable": []},
             "indicators": [], "projects": [], "projectsByRole": {},
             "owed": {"periods": [], "periodsInAll": 0, "due": 0, "expected": 0, "milestones": []},
             "releases": {"periods": 0, "dated": 0, "medianDays": null, "compared": 0, "revised": 0,
                          "meanAbsoluteRevision": null}}
            """;

    private AgencyReportExample() {}
}
