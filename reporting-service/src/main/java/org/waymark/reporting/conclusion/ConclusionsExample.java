package org.waymark.reporting.conclusion;

/** Two sentences of the mid-term conclusion of the real plan, for the API's documentation. */
final class ConclusionsExample {
    static final String IN_REPORT =
            """
            {"agree": 0, "disagree": 0, "notCompared": 1,
             "items": [
               {"conclusion": "mid-term-2024", "version": 1,
                "issuer": {"zh": "国家知识产权局"}, "dated": "2024-03-29",
                "wording": {"zh": "8项规划指标进展总体符合预期"}, "official": {"pace": "ON_PACE"}, "agrees": null,
                "differences": [],
                "sources": [{"title": "“十四五”知识产权保护和运用规划指标进展总体符合预期",
                             "url": "https://epaper.gmw.cn/gmrb/html/2024-03/30/nw.D110000gmrb_20240330_3-04.htm"}],
                "provenance": {"basis": "SOURCED", "confidence": "HIGH", "doubts": []}}],
             "disagreements": []}
            """;

    private ConclusionsExample() {}
}
