package org.waymark.indicator.importing;

import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Learns now and then how far an import is; an exception it throws stops the import. */
public interface ImportProgress {
    ImportProgress NONE = (stage, rows) -> {};

    /** The parts of an import, in their order. */
    @Schema(name = "ImportStage")
    enum Stage {
        READING,
        CHECKING,
        APPLYING
    }

    void at(Stage stage, long rows);

    /** May look on while the rows are read. */
    default InputStream measuring(InputStream body) {
        return body;
    }
}
