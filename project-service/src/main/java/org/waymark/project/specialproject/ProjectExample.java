package org.waymark.project.specialproject;

/** A special project of the 14th Five-Year Plan for intellectual property, for the API's documentation. */
final class ProjectExample {
    static final String DEFINITION =
            """
            {"plan": "ipr-14fyp", "number": 1,
             "name": {"zh": "商业秘密保护工程", "en": "Trade secret protection project"}, "taskArea": "protection",
             "responsibility": {"known": true, "openEnded": true, "effectiveFrom": "2021-10-28",
               "agencies": [{"agency": "samr", "role": "LEAD", "as": "市场监管总局"},
                            {"agency": "spc", "role": "PARTICIPANT", "as": "最高人民法院"}]},
             "tasks": [{"code": "t1", "title": {"zh": "健全商业秘密保护政策"}, "agencies": ["samr"]}], "indicators": [],
             "reporting": {"periodType": "Q", "from": "2023-Q1", "dueAfterDays": 30}}
            """;
    static final String VIEW =
            """
            {"code": "trade-secrets", "version": 1, "recordedAt": "2026-11-22T08:00:00.123456Z", "inForce": true,
             "plan": "ipr-14fyp", "number": 1,
             "name": {"zh": "商业秘密保护工程", "en": "Trade secret protection project"}, "taskArea": "protection",
             "responsibility": {"known": true, "openEnded": true, "effectiveFrom": "2021-10-28",
               "coordinator": null,
               "agencies": [{"agency": "samr", "role": "LEAD", "as": "市场监管总局",
                             "name": {"zh": "国家市场监督管理总局"}, "shortName": {"zh": "市场监管总局"},
                             "inForce": true, "successor": null, "successors": [], "unresolved": false},
                            {"agency": "spc", "role": "PARTICIPANT", "as": "最高人民法院", "name": null,
                             "shortName": null, "inForce": null, "successor": null, "successors": [], "unresolved": true}]},
             "tasks": [{"code": "t1", "title": {"zh": "健全商业秘密保护政策"}, "summary": null,
                        "agencies": ["samr"], "sources": [],
                        "provenance": null}],
             "indicators": [], "reporting": {"periodType": "Q", "from": "2023-Q1", "dueAfterDays": 30},
             "sources": [], "provenance": null, "missing": ["MILESTONES"], "later": []}
            """;

    private ProjectExample() {}
}
