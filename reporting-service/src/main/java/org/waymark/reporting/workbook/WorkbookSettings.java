package org.waymark.reporting.workbook;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Workbooks are written to the disk before they are answered. */
@ConfigMapping(prefix = "waymark.workbook")
public interface WorkbookSettings {
    /**
     * The largest workbook; beyond it 422 {@code workbook-size}, naming CSV. As many as there are exports at once, over
     * all classes of callers, have to find room in the folder for temporary files.
     */
    @WithDefault("16M")
    MemorySize largest();
}
