package org.waymark.reporting.comparison;

/** A real comparison, cut short, for the API's documentation. */
final class ComparisonReportExample {
    static final String JSON =
            """
            {"plan": "ipr-14fyp", "title": {"zh": "“十四五”国家知识产权保护和运用规划",
            "en": "National Plan for the Protection and Utilisation of Intellectual Property Rights During the 14th Five-Year Plan Period"},
            "from": {"asOf": "2024-06-30", "knownAt": "2026-11-21T00:00:00.123456Z"},
            "to": {"asOf": "2025-01-31", "knownAt": "2026-11-21T00:00:00.123456Z"},
            "method": "linear-trajectory", "generatedAt": "2026-11-30T20:46:56.510769Z",
            "upTo": {"/indicator-service": 64, "/project-service": 48}, "counts": {"targets": 8,
            "changed": 3, "unchanged": 5, "otherVerdict": 3, "attainment": {"MET": {"MET": 4},
            "NOT_MET": {"MET": 2, "NOT_MET": 2}}, "words": {"AHEAD": {"AHEAD": 5, "NOT_ASSESSABLE": 1},
            "NOT_ASSESSABLE": {"NOT_ASSESSABLE": 1}, "OFF_COURSE": {"OFF_COURSE": 1}},
            "causes": {"NEW_PERIOD": 2, "STALENESS": 1}, "projects": 15, "changedProjects": 0},
            "targets": [{"indicator": "patent-intensive-gdp-share", "number": 5,
            "name": {"zh": "专利密集型产业增加值占GDP比重",
            "en": "Value added of patent-intensive industries as a share of GDP"}, "area": "CN",
            "changed": ["attainment", "latest"], "from": {"attainment": "NOT_MET", "word": "AHEAD",
            "reason": null, "latest": {"period": "2022", "value": 12.71, "vintage": 1, "status": "A"},
            "target": {"period": "2025", "value": 13.0}, "targetVersion": 1, "definitionVersion": 1,
            "providers": ["nbs"]}, "to": {"attainment": "MET", "word": "AHEAD", "reason": null,
            "latest": {"period": "2023", "value": 13.04, "vintage": 1, "status": "A"},
            "target": {"period": "2025", "value": 13.0}, "targetVersion": 1, "definitionVersion": 1,
            "providers": ["nbs"]}, "steps": [{"axis": "TIME", "day": "2024-12-31", "cause": "NEW_PERIOD",
            "from": {"attainment": "NOT_MET", "word": "AHEAD", "reason": null}, "to": {"attainment": "MET",
            "word": "AHEAD", "reason": null},
            "triggeredBy": {"event": "84784747-dde8-358f-8f0a-83367c575d3a",
            "announcedAt": "2026-11-20T08:00:00.123456Z"}}]}], "projects": [], "agencies": [], "next": null}
            """;

    private ComparisonReportExample() {}
}
