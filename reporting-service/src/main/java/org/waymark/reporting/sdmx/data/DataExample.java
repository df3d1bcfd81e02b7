package org.waymark.reporting.sdmx.data;

/** For the OpenAPI document. */
public final class DataExample {
    public static final String CSV =
            """
            STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,BREAKDOWN,TIME_PERIOD,OBS_VALUE,OBS_STATUS
            dataflow,WAYMARK:OBSERVATIONS(1.0),I,patent-intensive-gdp-share,CN,_T,2024,13.38,A
            """;

    public static final String JSON =
            """
            {"meta": {"id": "WAYMARK-1769846400000", "test": false, "prepared": "2026-01-31T08:00:00Z",
                      "contentLanguages": ["zh", "en"], "sender": {"id": "WAYMARK"}},
             "data": {
               "dataSets": [{"structure": 0, "action": "Information", "series": {"0:0:0": {"observations": {"0": [13.38]}}}}],
               "structures": [{"name": "Observations", "dataSets": [0],
                 "dimensions": {
                   "series": [{"id": "REF_AREA", "keyPosition": 1, "values": [{"id": "CN", "name": "China"}]}],
                   "observation": [{"id": "TIME_PERIOD", "keyPosition": 3, "values": [{"value": "2024"}]}]},
                 "measures": {"observation": [{"id": "OBS_VALUE", "format": {"dataType": "Decimal"}}]}}]}}
            """;

    private DataExample() {}
}
