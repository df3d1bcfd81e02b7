package org.waymark.reporting.sdmx.structures;

/** For the OpenAPI document. */
public final class StructureExample {
    public static final String JSON =
            """
            {"meta": {"id": "WAYMARK-1769846400000", "test": false, "prepared": "2026-01-31T08:00:00Z",
                      "contentLanguages": ["zh", "en"], "sender": {"id": "WAYMARK"}},
             "data": {"dataflows": [
               {"id": "OBSERVATIONS", "version": "1.0", "agencyID": "WAYMARK", "isExternalReference": false,
                "name": "Observations", "names": {"zh": "观测值", "en": "Observations"},
                "structure": "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=WAYMARK:OBSERVATIONS(1.0)"}]}}
            """;

    private StructureExample() {}
}
