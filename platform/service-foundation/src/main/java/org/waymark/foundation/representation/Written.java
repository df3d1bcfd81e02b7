package org.waymark.foundation.representation;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A body that is written while it is made. What goes wrong before its first byte is answered as a problem; later it cuts
 * the connection.
 */
public record Written(Writing writing) {
    /** Makes the body. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
