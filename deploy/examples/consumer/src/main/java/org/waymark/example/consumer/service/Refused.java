package org.waymark.example.consumer.service;

/** An answer that asking again does not change: a wrong address, a missing right, not the service it should be. */
@SuppressWarnings("serial")
public class Refused extends RuntimeException {
    public Refused(String message) {
        super(message);
    }
}
