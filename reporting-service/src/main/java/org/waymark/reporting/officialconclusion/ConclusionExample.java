package org.waymark.reporting.officialconclusion;

/** A sentence of the mid-term conclusion of the real plan, for the API's documentation. */
final class ConclusionExample {
    private static final String MEMBERS =
            """
            "issuer": {"zh": "国家知识产权局"}, "dated": "2024-03-29",
            "wording": {"zh": "每万人口高价值发明专利拥有量和专利密集型产业增加值占GDP比重2项指标进展快于预期"},
            "indicator": "high-value-invention-patents-per-10k", "area": "CN", "pace": "AHEAD",
            "sources": [{"title": "“十四五”知识产权保护和运用规划指标进展总体符合预期",
                         "url": "https://epaper.gmw.cn/gmrb/html/2024-03/30/nw.D110000gmrb_20240330_3-04.htm"}],
            "provenance": {"basis": "SOURCED", "confidence": "HIGH", "doubts": []}
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            """
            {"plan": "ipr-14fyp", "code": "mid-term-2024-high-value-patents", "version": 1,
             "recordedAt": "2026-11-22T08:00:00.123456Z",
            """
                    + MEMBERS + "}";

    private ConclusionExample() {}
}
