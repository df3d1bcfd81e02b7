package org.waymark.foundation.problem;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;

/** A caller that left while its body was read or its answer written: nobody hears of it, and it is no fault of ours. */
public final class CallerHasGone {
    /** In no standard, but usual for it, as in nginx. Nobody is sent it; metrics count it. */
    public static final int STATUS = 499;

    /** The operating system's words: the class of these failures is shared with a full disk. */
    private static final Set<String> BROKEN = Set.of("Broken pipe", "Connection reset", "Connection reset by peer");

    private CallerHasGone() {}

    /** To be asked only when it was not the database's connection that broke. */
    public static boolean explains(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClosedChannelException
                    || cause instanceof HttpClosedException
                    || cause instanceof StreamResetException
                    || cause instanceof IOException && isOfTheConnection(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTheConnection(String message) {
        return message != null && BROKEN.contains(message);
    }
}
