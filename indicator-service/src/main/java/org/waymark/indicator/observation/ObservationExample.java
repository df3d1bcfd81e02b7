package org.waymark.indicator.observation;

/** A published value of the 14th Five-Year Plan for intellectual property, for the API's documentation. */
public final class ObservationExample {
    public static final String SUBMISSION =
            """
            {"area": "CN", "period": "2022", "value": 9.4, "status": "A",
             "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 0},
             "releasedAt": "2023-01-16", "releasedAtBasis": "PUBLISHED",
             "sources": [{"title": "2022年中国知识产权发展状况新闻发布会", "url": "https://hnfi.cn/china/2023/37520.shtml"}],
             "note": "year end; 1.324 million patents"}
            """;
    static final String VIEW =
            """
            {"id": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "indicator": "high-value-invention-patents-per-10k",
             "definitionVersion": 1, "area": "CN", "breakdown": "_T", "period": "2022", "periodType": "A", "vintage": 1,
             "value": 9.4, "missingReason": null, "status": "A",
             "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 0}, "numerator": null, "denominator": null,
             "releasedAt": "2023-01-16", "releasedAtBasis": "PUBLISHED", "reviewState": "PUBLISHED", "agency": "cnipa",
             "sources": [{"title": "2022年中国知识产权发展状况新闻发布会", "url": "https://hnfi.cn/china/2023/37520.shtml"}],
             "provenance": null, "note": "year end; 1.324 million patents", "reason": null, "justification": null,
             "changed": [], "recordedAt": "2026-11-22T08:00:00.123456Z",
             "publishedAt": "2026-11-22T08:00:00.123456Z", "withdraws": null, "position": 27,
             "comparable": false}
            """;
    public static final String CSV =
            """
            action,indicator,area,breakdown,period,value,status,missingReason,unitMeasure,unitMultiplier,numerator,denominator,releasedAt,releasedAtBasis,sourceTitle,sourceUrl,moreSources,note,reason,justification,id,periodType,definitionVersion,vintage,reviewState,agency,changed,recordedAt,publishedAt,withdraws,position,comparable
            MERGE,high-value-invention-patents-per-10k,CN,_T,2022,9.4,A,,NUMBER,0,,,2023-01-16,PUBLISHED,2022年中国知识产权发展状况新闻发布会,https://hnfi.cn/china/2023/37520.shtml,,year end; 1.324 million patents,,,0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071,A,1,1,PUBLISHED,cnipa,,2026-11-22T08:00:00.123456Z,2026-11-22T08:00:00.123456Z,,27,
            """;
    public static final String SDMX_CSV =
            """
            STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,BREAKDOWN,TIME_PERIOD,OBS_VALUE,OBS_STATUS,MISSING_REASON,UNIT_MEASURE,UNIT_MULT,NUMERATOR,DENOMINATOR,RELEASED_AT,RELEASED_AT_BASIS,SOURCE_TITLE,SOURCE_URL,MORE_SOURCES,COMMENT_OBS,REASON,JUSTIFICATION,OBSERVATION_ID,DEFINITION_VERSION,VINTAGE,REVIEW_STATE,AGENCY,CHANGED,RECORDED_AT,PUBLISHED_AT,WITHDRAWS,POSITION,COMPARABLE
            dataflow,WAYMARK:OBSERVATIONS(1.0),I,high-value-invention-patents-per-10k,CN,_T,2022,9.4,A,,NUMBER,0,,,2023-01-16,PUBLISHED,2022年中国知识产权发展状况新闻发布会,https://hnfi.cn/china/2023/37520.shtml,,year end; 1.324 million patents,,,0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071,1,1,PUBLISHED,cnipa,,2026-11-22T08:00:00.123456Z,2026-11-22T08:00:00.123456Z,,27,
            """;

    private ObservationExample() {}
}
