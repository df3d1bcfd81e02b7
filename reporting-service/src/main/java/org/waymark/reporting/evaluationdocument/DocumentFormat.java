package org.waymark.reporting.evaluationdocument;

import java.util.Locale;

/** In which forms an evaluation can be read as a document. */
public enum DocumentFormat {
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As addresses and the topic name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
