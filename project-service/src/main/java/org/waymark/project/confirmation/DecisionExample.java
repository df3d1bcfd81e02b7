package org.waymark.project.confirmation;

/** An objection, for the API's documentation. */
final class DecisionExample {
    static final String REQUEST =
            """
            {"decision": "OBJECT", "version": 1, "reason": "Task t1: the court has not answered yet",
             "agency": "spc", "on": "2023-07-20"}
            """;

    private DecisionExample() {}
}
