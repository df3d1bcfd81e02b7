package org.waymark.reporting.downloads;

import java.util.List;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.downloads.Downloads.Format;
import org.waymark.reporting.downloads.Downloads.Item;

/** Where clients of SDMX 3 find the same data, and its structure. */
final class SdmxAddresses {
    private static final String JSON = "application/vnd.sdmx.structure+json;version=2.0.0";
    private static final String CSV = "application/vnd.sdmx.data+csv;version=2.0.0";

    private SdmxAddresses() {}

    static List<Item> of(Picture picture) {
        return List.of(
                flow("sdmx-observations", "SDMX 观测值", "SDMX: observations", "OBSERVATIONS", picture),
                flow("sdmx-assessments", "SDMX 评估结论", "SDMX: assessments", "ASSESSMENTS", picture));
    }

    private static Item flow(String name, String zh, String en, String flow, Picture picture) {
        String versioned = "/dataflow/WAYMARK/" + flow + "/1.0";
        return new Item(
                name,
                new Text(zh, en),
                null,
                List.of(
                        new Format(
                                "sdmx-csv",
                                CSV,
                                "/sdmx/3.0/data" + versioned + "/*?asOf="
                                        + picture.head().asOf()),
                        new Format("sdmx-structure", JSON, "/sdmx/3.0/structure" + versioned + "?references=all")));
    }
}
