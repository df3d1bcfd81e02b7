package org.waymark.indicator.importing;

import java.io.InputStream;

/** Learns now and then how far an import is; an exception it throws stops the import. */
public interface ImportProgress {
    ImportProgress NONE = (stage, rows) -> {};

    /** The parts of an import, in their order. */
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
