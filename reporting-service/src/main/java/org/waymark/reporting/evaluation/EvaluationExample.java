package org.waymark.reporting.evaluation;

/** For the API's documentation. */
public final class EvaluationExample {
    public static final String ID = "019343f2-6d1c-7a3e-9c55-5f0f6f0b7c11";
    private static final String MEMBERS =
            """
            "id": "019343f2-6d1c-7a3e-9c55-5f0f6f0b7c11", "plan": "ipr-14fyp", "kind": "MID_TERM", "version": 1,
            "number": null, "issuedOn": null, "title": {"zh": "中期评估报告"}, "asOf": "2024-03-31",
            "knownAt": "2026-11-22T08:00:00.123456Z", "method": "linear-trajectory", "methodVersion": "1",
            "sections": [{"code": "MEASURES", "text": {"zh": "加大支持力度"}}], "notFinal": [],
            "computed": {"planTitle": {"zh": "“十四五”国家知识产权保护和运用规划"},
             "counts": {"targets": 0, "attainment": {}, "words": {}, "metEarly": 0, "finals": 0},
             "indicators": [], "tasks": [], "projects": [], "problems": [],
             "dataQuality": {"assumedReleases": [], "provisional": [], "notCompared": [], "unresolved": []},
             "officialConclusions": [], "agencies": []},
            "opinions": []
            """;
    private static final String STATE =
            """
            "state": "DRAFT", "change": 1, "respondBy": null, "sha256": null, "supersededBy": null, "steps": null,
            """;
    public static final String CONTENT = "{" + MEMBERS + "}";
    public static final String READING = "{" + STATE + MEMBERS + ", \"documents\": [], \"sinceThen\": null}";
    static final String VIEW = "{" + STATE + MEMBERS + "}";

    private EvaluationExample() {}
}
