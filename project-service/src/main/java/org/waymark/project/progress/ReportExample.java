package org.waymark.project.progress;

/** A quarter of the trade secret project, for the API's documentation. */
public final class ReportExample {
    public static final String ID = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071";
    static final String CONTENT =
            """
            {"period": "2023-Q2",
             "tasks": [{"task": "t1", "narrative": {"zh": "已完成草案", "en": "A draft is ready"}, "completion": 40}],
             "rating": "AMBER", "ratingReason": "Two of five regions have not answered",
             "challenges": {"en": "Staff"}, "requestedDecisions": ["Name a second region"],
             "recoveryPlan": {"due": "2099-12-31", "text": {"en": "Ask the regions again"}}}
            """;
    public static final String VIEW =
            """
            {"id": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "project": "trade-secrets", "period": "2023-Q2", "version": 1,
             "change": 2, "state": "SUBMITTED", "on": "2023-07-10", "recordedAt": "2023-07-10T08:00:00.123456Z",
             "compiledBy": "samr",
             "tasks": [{"task": "t1", "narrative": {"zh": "已完成草案", "en": "A draft is ready"}, "completion": 40}],
             "rating": "AMBER", "ratingReason": "Two of five regions have not answered", "ratingPublished": false,
             "challenges": {"en": "Staff"}, "requestedDecisions": ["Name a second region"],
             "recoveryPlan": {"due": "2099-12-31", "text": {"en": "Ask the regions again"}},
             "reason": null, "justification": null, "confirmBy": "2023-07-24",
             "confirmations": [{"agency": "spc", "tasks": null, "response": "AWAITED", "version": 1, "on": null,
                                "reason": null}],
             "acceptedOn": null,
             "decisions": [{"decision": "SUBMIT", "version": 1, "on": "2023-07-10", "reason": null, "reply": null,
                            "agency": "samr", "role": "submitter", "decidedAt": "2023-07-10T08:05:00.123456Z",
                            "by": "7f9c2ba4-e88f-4bb8-9c2f-4d6a3c1f5e11"}]}
            """;
    static final String CHANGES =
            """
            {"report": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "project": "trade-secrets", "period": "2023-Q2",
             "version": 1,
             "since": {"report": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6070", "period": "2023-Q1", "version": 2},
             "changes": [{"pointer": "/tasks/t1/completion", "before": "25", "after": "40"}]}
            """;

    private ReportExample() {}
}
