package org.waymark.indicator.importing;

/** Published values of the 14th Five-Year Plan for intellectual property, for the API's documentation. */
public final class ImportExample {
    static final String ROWS =
            """
            [{"indicator": "high-value-invention-patents-per-10k", "period": "2021", "value": 7.5, "releasedAt": "2022-01-12"},
             {"indicator": "high-value-invention-patents-per-10k", "period": "2022", "value": 9.4, "releasedAt": "2023-01-16"}]
            """;
    static final String LINE =
            """
            {"indicator": "high-value-invention-patents-per-10k", "period": "2022", "value": 9.4, "releasedAt": "2023-01-16"}
            """;
    static final String CSV =
            """
            indicator,period,value,releasedAt
            high-value-invention-patents-per-10k,2021,7.5,2022-01-12
            high-value-invention-patents-per-10k,2022,9.4,2023-01-16
            """;
    static final String SDMX_CSV =
            """
            STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,BREAKDOWN,TIME_PERIOD,OBS_VALUE,OBS_STATUS
            dataflow,WAYMARK:OBSERVATIONS(1.0),I,high-value-invention-patents-per-10k,CN,_T,2022,9.4,A
            """;
    public static final String ANNOTATED =
            """
            indicator,period,value,releasedAt,outcome,errors
            high-value-invention-patents-per-10k,2021,7.5,2022-01-12,TAKEN,
            high-value-invention-patents-per-10k,2022-Q5,9.4,2023-01-16,REJECTED,period: must be an SDMX time period
            """;
    public static final String ANNOTATED_SDMX =
            """
            STRUCTURE,STRUCTURE_ID,INDICATOR,TIME_PERIOD,OBS_VALUE,outcome,errors
            dataflow,WAYMARK:OBSERVATIONS(1.0),high-value-invention-patents-per-10k,2022,9.4,REJECTED,\
            REASON: must say why a published value changes
            """;
    static final String REPORT =
            """
            {"received": 2, "recorded": 1, "revised": 0, "withdrawn": 0, "unchanged": 1, "rejected": 0,
             "embargoed": 0, "inReview": 0, "warnings": 0,
             "errorCount": 0, "errors": []}
            """;
    public static final String JOB =
            """
            {"id": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "state": "DONE", "contentType": "text/csv", "mode": "ATOMIC",
             "dryRun": false, "reason": null, "submittedAt": "2026-11-22T08:00:00.123456Z",
             "startedAt": "2026-11-22T08:00:00.623456Z", "finishedAt": "2026-11-22T08:00:01.923456Z", "bytes": 147,
             "rows": 2, "stage": null, "progress": 1,
             "result": {"received": 2, "recorded": 2, "revised": 0, "withdrawn": 0, "unchanged": 0, "rejected": 0,
                        "embargoed": 0, "inReview": 0, "warnings": 0, "errorCount": 0, "errors": []},
             "problem": null}
            """;

    private ImportExample() {}
}
