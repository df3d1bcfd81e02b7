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

    public static final String XML =
            """
            <mes:Structure xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message">
              <mes:Header><mes:ID>WAYMARK-1769846400000</mes:ID></mes:Header><mes:Structures/></mes:Structure>
            """;

    private StructureExample() {}
}
