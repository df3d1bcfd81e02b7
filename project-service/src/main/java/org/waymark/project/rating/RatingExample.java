package org.waymark.project.rating;

/** A rating by the office, for the API's documentation. */
final class RatingExample {
    static final String ID = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6072";
    static final String REQUEST =
            """
            {"period": "2023-Q2", "rating": "AMBER", "reason": "Two of five regions have not answered",
             "on": "2023-08-01"}
            """;
    static final String OFFICE_REQUEST =
            """
            {"rating": "AMBER", "reason": "Two of five regions have not answered", "on": "2023-08-01"}
            """;
    static final String DECISION = """
            {"decision": "PUBLISH", "on": "2023-08-15"}
            """;
    private static final String MEMBERS =
            """
            "id": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6072", "project": "trade-secrets", "period": "2023-Q2",
             "by": "OFFICE", "agency": null, "rating": "AMBER", "reason": "Two of five regions have not answered",
             "on": "2023-08-01", "recordedAt": "2023-08-01T08:00:00.123456Z", "published": false, "publishedOn": null}
            """;
    static final String VIEW = "{" + MEMBERS;
    static final String OFFICE_VIEW = "{\"version\": 1, " + MEMBERS;

    private RatingExample() {}
}
