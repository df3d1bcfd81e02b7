package org.waymark.local.suite;

/** What was asked for cannot be done; the message tells a person why. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
