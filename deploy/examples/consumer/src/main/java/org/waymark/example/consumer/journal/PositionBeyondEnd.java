package org.waymark.example.consumer.journal;

/** The journal ends before the place kept: the service was restored from a backup, or it is another one. */
@SuppressWarnings("serial")
public class PositionBeyondEnd extends Exception {
    PositionBeyondEnd(String place) {
        super("The journal ends before " + place + ": restored from a backup, or another service's");
    }
}
