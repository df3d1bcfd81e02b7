package org.waymark.reporting.print;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.waymark.foundation.setting.Unit;

/** How large documents may be. */
@ConfigMapping(prefix = "waymark.documents")
public interface DocumentSettings {
    /** Most rows of a report in a document, which is laid out in memory as a whole; CSV and XLSX have no such limit. */
    @WithDefault("2000")
    @Unit("rows")
    int mostRows();
}
