package org.waymark.indicator.plan;

/** The 14th Five-Year Plan for intellectual property, for the API's documentation. */
final class PlanExample {
    private static final String MEMBERS =
            """
            "title": {"zh": "“十四五”国家知识产权保护和运用规划",
                      "en": "National Plan for the Protection and Utilisation of Intellectual Property Rights"},
            "documentNumber": "国发〔2021〕20号", "issuer": {"zh": "国务院", "en": "State Council"},
            "dated": "2021-10-09", "released": "2021-10-28", "timeZone": "Asia/Shanghai",
            "period": {"start": "2021", "end": "2025"},
            "taskAreas": [{"code": "protection", "name": {"zh": "知识产权保护", "en": "Protection"}}],
            "goals": [{"code": "protection", "text": {"zh": "知识产权保护迈上新台阶"},
                       "indicators": ["ip-protection-satisfaction"]}],
            "effectiveFrom": "2021-10-28", "sources": []
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            "{\"code\": \"ipr-14fyp\", \"version\": 1, \"recordedAt\": \"2026-11-22T08:00:00.123456Z\", "
                    + "\"inForce\": true, \"later\": [], \"children\": [],"
                    + MEMBERS + "}";

    private PlanExample() {}
}
