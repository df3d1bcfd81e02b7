package org.waymark.indicator.review;

/** A value that one person submitted and another published, for the API's documentation. */
public final class ReviewExample {
    static final String OBSERVATION = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071";
    static final String REQUEST =
            """
            {"decision": "RESCHEDULE", "vintage": 1, "reason": "The press conference was moved",
             "releasedAt": "2023-01-16"}
            """;
    public static final String DECISION =
            """
            {"decision": "PUBLISH", "vintage": 1, "reason": null, "reviewState": "PUBLISHED",
             "releasedAt": "2023-01-16", "previousReleasedAt": "2023-01-16", "agency": "cnipa", "role": "publisher",
             "decidedAt": "2026-11-22T09:00:00.123456Z", "by": "7f9c2ba4-e88f-4bb8-9c2f-4d6a3c1f5e11"}
            """;

    private ReviewExample() {}
}
