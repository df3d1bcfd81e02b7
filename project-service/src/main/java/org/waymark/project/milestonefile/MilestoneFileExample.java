package org.waymark.project.milestonefile;

/** Requests and answers shown in the API's documentation. */
final class MilestoneFileExample {
    static final String LINE =
            """
            {"project": "trade-secrets", "milestone": "rules", "title": {"en": "The rules are revised"},
             "due": "2023-06-30", "criterion": {"en": "Promulgated in the gazette"}, "agency": "samr"}
            """;
    static final String ROWS = "[" + LINE + "]";
    static final String CSV =
            """
            project,milestone,titleEn,due,criterionEn,agency,dependsOn
            trade-secrets,rules,The rules are revised,2023-06-30,Promulgated in the gazette,samr,
            trade-secrets,training,Courts are trained,2023-12-31,One course in each province,samr,trade-secrets/rules
            """;
    static final String ANNOTATED =
            """
            project,milestone,titleEn,due,criterionEn,agency,outcome,errors
            trade-secrets,rules,The rules are revised,2023-06-30,Promulgated in the gazette,samr,TAKEN,
            trade-secrets,training,Courts are trained,2023-13-31,One course in each province,samr,REJECTED,\
            due: is no day
            """;

    private MilestoneFileExample() {}
}
