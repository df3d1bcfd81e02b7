package org.waymark.reporting.document;

import java.util.Objects;

/** Running text; its line breaks are kept. */
public record Paragraph(String text, Kind kind) implements Block {
    /** What it is for. */
    public enum Kind {
        /** The verdict in one sentence, which comes first. */
        LEAD,
        PLAIN,
        /** What has to be known to read the rest right. */
        NOTE,
        /** Words of others, as they were given. */
        QUOTE
    }

    public Paragraph {
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
    }

    public static Paragraph lead(String text) {
        return new Paragraph(text, Kind.LEAD);
    }

    public static Paragraph plain(String text) {
        return new Paragraph(text, Kind.PLAIN);
    }

    public static Paragraph note(String text) {
        return new Paragraph(text, Kind.NOTE);
    }

    public static Paragraph quote(String text) {
        return new Paragraph(text, Kind.QUOTE);
    }
}
