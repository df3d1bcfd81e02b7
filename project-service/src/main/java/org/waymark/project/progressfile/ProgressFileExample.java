package org.waymark.project.progressfile;

/** Requests and answers shown in the API's documentation. */
final class ProgressFileExample {
    static final String LINE =
            """
            {"project": "trade-secrets", "period": "2023-Q2", "tasks": [
               {"task": "policy", "narrative": {"en": "The draft was consulted on"}, "completion": 40}],
             "rating": "GREEN", "ratingReason": "All milestones are in time"}
            """;
    static final String ROWS = "[" + LINE + "]";
    static final String CSV =
            """
            project,period,task,narrativeEn,completion,rating,ratingReason
            trade-secrets,2023-Q2,policy,The draft was consulted on,40,GREEN,All milestones are in time
            trade-secrets,2023-Q2,training,Two courses were held,20,,
            """;
    static final String ANNOTATED =
            """
            project,period,task,narrativeEn,completion,outcome,errors
            trade-secrets,2023-Q2,policy,The draft was consulted on,40,NOT_TAKEN,
            trade-secrets,2023-Q2,training,Two courses were held,120,REJECTED,completion: must be from 0 to 100
            """;

    private ProgressFileExample() {}
}
