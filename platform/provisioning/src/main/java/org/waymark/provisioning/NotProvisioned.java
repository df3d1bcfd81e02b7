package org.waymark.provisioning;

/** It failed before everything was done; the message is one line for whoever runs it. What was done stays. */
@SuppressWarnings("serial")
public class NotProvisioned extends RuntimeException {
    public NotProvisioned(String message) {
        super(message);
    }

    public NotProvisioned(String message, Throwable cause) {
        super(message, cause);
    }
}
