package org.waymark.reporting.print;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.waymark.foundation.setting.Unit;

/** How large documents may be, and how many are laid out at once. */
@ConfigMapping(prefix = "waymark.documents")
public interface DocumentSettings {
    /**
     * Most rows of a report in a document, which is laid out in memory as a whole: 1,000 take some ten seconds of a
     * processor and 200 MB. CSV and XLSX have no such limit.
     */
    @WithDefault("1000")
    @Unit("rows")
    int mostRows();

    /** Documents that are laid out at once for each class of callers; one more is refused with Retry-After. */
    @WithDefault("1")
    @Unit("documents")
    int atOnce();
}
