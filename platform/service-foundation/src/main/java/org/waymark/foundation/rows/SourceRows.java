package org.waymark.foundation.rows;

import java.io.IOException;

/** The rows of a file, one after the other. */
public interface SourceRows extends AutoCloseable {
    /** Null after the last one; refuses a file that cannot be read further. */
    SourceRow next() throws IOException;

    /** The place of a member of the API's object in this file. */
    default String placeOf(String pointer) {
        return pointer;
    }

    @Override
    void close() throws IOException;
}
