package org.waymark.project.promotion;

/** A promotion plan with one item and its result, for the API's documentation. */
final class PromotionExample {
    private static final String ITEM_MEMBERS =
            """
            "number": 1, "text": {"zh": "推进商业秘密保护规定的修订", "en": "Advance the revision of the rules on trade secrets"},
            "deliverable": {"zh": "修订草案"}, "due": "2023-12-31",
            "agencies": [{"agency": "samr", "role": "LEAD"}, {"agency": "spc", "role": "PARTICIPANT"}],
            "projects": ["trade-secrets"]
            """;
    private static final String HEAD =
            """
            "title": {"zh": "2023年推进计划", "en": "Promotion plan 2023"}, "documentNumber": "国知办函〔2023〕1号",
            "plans": ["ipr-14fyp"], "period": "2023", "released": "2023-07-27"
            """;
    private static final String MEMBERS = HEAD + ", \"parts\": [{\"title\": {\"zh\": \"一、完善制度\"}, \"sections\": ["
            + "{\"title\": {\"zh\": \"（一）法律法规\"}, \"items\": [{" + ITEM_MEMBERS + "}]}]}], \"sources\": []";

    static final String PLAN = "{" + MEMBERS + "}";
    static final String PLAN_VIEW =
            """
            {"code": "promotion-2023", "version": 1, "recordedAt": "2026-11-22T08:00:00.123456Z", "inForce": true,
            """
                    + MEMBERS + ", \"later\": []}";
    static final String SUMMARY =
            """
            {"code": "promotion-2023", "version": 1, "recordedAt": "2026-11-22T08:00:00.123456Z", "items": 1,
            """
                    + HEAD + "}";
    static final String ITEM = "{\"promotionPlan\": \"promotion-2023\", \"period\": \"2023\", " + ITEM_MEMBERS
            + ", \"results\": [{\"year\": \"2023\", \"result\": \"DONE\", \"text\": {\"zh\": \"修订草案已公开征求意见\"}, \"version\": 1}]}";

    private static final String RESULT_MEMBERS =
            """
            "result": "DONE", "text": {"zh": "修订草案已公开征求意见", "en": "The draft is out for comment"},
            "evidence": [{"title": "公开征求意见的通知", "url": "https://example.org/notice"}], "agency": "samr"
            """;
    static final String RESULT = "{" + RESULT_MEMBERS + "}";
    static final String RESULT_VIEW =
            """
            {"promotionPlan": "promotion-2023", "item": 1, "year": "2023", "version": 1,
             "recordedAt": "2026-11-22T08:00:00.123456Z", "countsFrom": "2024-01-15",
            """
                    + RESULT_MEMBERS + "}";

    private PromotionExample() {}
}
