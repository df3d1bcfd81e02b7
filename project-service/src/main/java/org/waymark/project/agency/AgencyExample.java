package org.waymark.project.agency;

/** An agency that gave way to another, for the API's documentation. */
final class AgencyExample {
    private static final String MEMBERS =
            """
            "name": {"zh": "中国银行保险监督管理委员会", "en": "China Banking and Insurance Regulatory Commission"},
            "shortName": {"zh": "银保监会"}, "aliases": ["CBIRC"], "kind": "AGENCY", "validTo": "2023-05-18",
            "successor": "nfra", "sources": []
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            """
            {"code": "cbirc", "version": 1, "recordedAt": "2026-11-22T08:00:00.123456Z", "inForce": false,
            """
                    + MEMBERS
                    + """
            , "succeededBy": [{"agency": "nfra", "name": {"zh": "国家金融监督管理总局",
              "en": "National Financial Regulatory Administration"}, "shortName": {"zh": "金融监管总局"}}], "later": []}
            """;

    private AgencyExample() {}
}
