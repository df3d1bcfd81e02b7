package org.waymark.foundation.caller;

/** The caller of the request being served. */
@FunctionalInterface
public interface CurrentCaller {
    Caller get();
}
