package org.waymark.reporting.question;

import org.waymark.contracts.Topic;

/** A place in a neighbour's journal, written {@code /indicator-service:1234}. */
public record JournalPosition(String source, long position) {
    public JournalPosition {
        if (position < 0) {
            throw new IllegalArgumentException("no position before the first");
        }
    }

    static JournalPosition of(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("no position in " + text);
        }
        String source = text.substring(0, colon);
        if (Topic.of(source).isEmpty()) {
            throw new IllegalArgumentException("no journal of " + source);
        }
        return new JournalPosition(source, Long.parseLong(text.substring(colon + 1)));
    }
}
