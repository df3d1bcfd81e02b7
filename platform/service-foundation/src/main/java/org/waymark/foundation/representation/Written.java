package org.waymark.foundation.representation;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A body that is written while it is produced. A failure before its first byte is answered as a problem; a later one
 * cuts the connection.
 */
public record Written(Writing writing) {
    /** Produces the body. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
