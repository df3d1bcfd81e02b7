package org.waymark.example.consumer.service;

/** No answer at present; asking again later is right. */
@SuppressWarnings("serial")
public class Away extends Exception {
    public Away(String message, Throwable cause) {
        super(message, cause);
    }
}
