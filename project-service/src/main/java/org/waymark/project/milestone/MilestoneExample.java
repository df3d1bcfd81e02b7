package org.waymark.project.milestone;

/** A milestone that was moved once and reached late, for the API's documentation. */
public final class MilestoneExample {
    public static final String PROJECT = "trade-secrets";
    public static final String MILESTONE = "rules-issued";
    private static final String MEMBERS =
            """
            "title": {"zh": "印发商业秘密保护规定", "en": "Rules on trade secrets issued"}, "due": "2023-06-30",
            "criterion": {"zh": "规定以公告形式发布", "en": "The rules are published as an announcement"},
            "agency": "samr", "task": "t1",
            "dependsOn": [{"project": "data-ip", "milestone": "survey-done"}],
            "reason": "The consultation was extended by a month", "sources": []
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    public static final String VIEW =
            """
            {"project": "trade-secrets", "milestone": "rules-issued", "version": 2,
             "recordedAt": "2023-05-04T02:00:00Z",
            """
                    + MEMBERS
                    + """
            , "state": "REACHED", "on": "2023-07-03", "originalDue": "2023-05-31", "moves": 1,
             "dueHistory": [
               {"due": "2023-05-31", "version": 1, "reason": null, "recordedAt": "2023-01-09T02:00:00Z"},
               {"due": "2023-06-30", "version": 2, "reason": "The consultation was extended by a month",
                "recordedAt": "2023-05-04T02:00:00Z"}],
             "daysLate": 3, "threatened": null,
             "dependencies": [{"project": "data-ip", "milestone": "survey-done", "state": "ACCEPTED",
                               "expected": "2023-04-20"}],
             "decisionVersion": 3,
             "decisions": [{"number": 1, "decision": "REACH", "on": "2023-07-03",
                            "recordedAt": "2023-07-04T02:00:00Z", "agency": "samr", "role": "submitter",
                            "evidence": [{"title": "The rules, as announced", "url": "https://example.org/rules"}],
                            "reason": null}]}
            """;

    private MilestoneExample() {}
}
