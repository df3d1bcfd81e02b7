package org.waymark.indicator.catalogue;

/** An indicator of the 14th Five-Year Plan for intellectual property, for the API's documentation. */
final class IndicatorExample {
    private static final String MEMBERS =
            """
            "name": {"zh": "每万人口高价值发明专利拥有量",
                     "en": "High-value invention patents held per 10,000 population"},
            "unit": {"zh": "件", "en": "patents per 10,000 population", "unitMeasure": "NUMBER", "unitMultiplier": 0},
            "direction": "HIGHER_IS_BETTER",
            "definition": {"zh": "本国居民拥有、仍有效且满足五类条件之一的发明专利，按每万人口折算",
                           "en": "Valid domestic invention patents that meet one of five tests, per 10,000 population"},
            "periodTypes": ["A", "M"], "stockOrFlow": "stock",
            "providers": [{"agency": "cnipa", "areas": ["*"]}], "breakdowns": [],
            "decimals": 1, "reviewSteps": 0, "dueAfter": {"A": "P60D", "M": "P15D"},
            "sources": [{"title": "China first country with over 3 million valid domestic invention patents",
                         "url": "http://ecns.cn/news/economy/2023-01-17/detail-ihcivkeu5244160.shtml"}],
            "provenance": {"basis": "SOURCED", "confidence": "MEDIUM_HIGH", "doubts": []}
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            """
            {"code": "high-value-invention-patents-per-10k", "definitionVersion": 1,
             "recordedAt": "2026-11-22T08:00:00.123456Z", "inForce": true, "later": [],
             "reportedBy": [{"agency": "cnipa", "name": {"zh": "国家知识产权局"}}],
            """
                    + MEMBERS + "}";

    private IndicatorExample() {}
}
