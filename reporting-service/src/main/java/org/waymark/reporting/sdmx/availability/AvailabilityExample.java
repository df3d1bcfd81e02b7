package org.waymark.reporting.sdmx.availability;

/** For the OpenAPI document. */
final class AvailabilityExample {
    static final String JSON =
            """
            {"meta": {"id": "WAYMARK-1769846400000", "test": false, "prepared": "2026-01-31T08:00:00Z",
                      "contentLanguages": ["zh", "en"], "sender": {"id": "WAYMARK"}},
             "data": {"dataConstraints": [
               {"id": "OBSERVATIONS_AVAILABLE", "version": "1.0", "agencyID": "WAYMARK", "name": "Observations",
                "annotations": [{"id": "obs_count", "title": "6", "type": "sdmx_metrics"}],
                "role": "Actual",
                "constraintAttachment": {
                  "dataflows": ["urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=WAYMARK:OBSERVATIONS(1.0)"]},
                "cubeRegions": [{"include": true, "keyValues": [{"id": "REF_AREA", "values": ["CN"]}]}]}]}}
            """;

    private AvailabilityExample() {}
}
