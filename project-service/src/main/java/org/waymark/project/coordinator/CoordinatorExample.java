package org.waymark.project.coordinator;

/** The coordinator of a project that several agencies share, for the API's documentation. */
final class CoordinatorExample {
    static final String DEFINITION =
            """
            {"agency": "miit", "effectiveFrom": "2023-07-01", "reason": "经办公室商各责任单位确定"}
            """;
    static final String VIEW =
            """
            {"project": "sme-ip-strategy", "version": 1, "recordedAt": "2026-11-22T08:00:00.123456Z", "inForce": true,
             "agency": "miit", "effectiveFrom": "2023-07-01", "reason": "经办公室商各责任单位确定", "later": []}
            """;

    private CoordinatorExample() {}
}
