package org.waymark.example.consumer.event;

/** It can never be read; trying again changes nothing. */
@SuppressWarnings("serial")
public class Unreadable extends Exception {
    public Unreadable(String reason) {
        super(reason, null, false, false);
    }
}
