package org.waymark.project.acceptance;

/** An objection, for the API's documentation. */
final class AcceptanceExample {
    static final String REQUEST =
            """
            {"decision": "OBJECT", "version": 1, "reason": "Task t1: the court has not answered yet",
             "agency": "spc", "on": "2023-07-20"}
            """;

    private AcceptanceExample() {}
}
