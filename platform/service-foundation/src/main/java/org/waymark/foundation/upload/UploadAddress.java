package org.waymark.foundation.upload;

import org.waymark.foundation.caller.Caller;

/** Where a service takes bulk requests by POST. Every bean of this type is one. */
public interface UploadAddress {
    String path();

    /** The body of anybody else is not received before the request is refused. */
    boolean maySend(Caller caller);

    /** Whether {@code Prefer: respond-async} makes the request a job. */
    default boolean hasJobs() {
        return false;
    }
}
