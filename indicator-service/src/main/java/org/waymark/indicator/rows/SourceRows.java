package org.waymark.indicator.rows;

import java.io.IOException;

/** The rows of a file, one after the other. */
interface SourceRows extends AutoCloseable {
    /** Null after the last one; refuses a file that cannot be read further. */
    SourceRow next() throws IOException;

    /** The place of a member of the API's observation in this file. */
    default String placeOf(String pointer) {
        return pointer;
    }

    @Override
    void close() throws IOException;
}
