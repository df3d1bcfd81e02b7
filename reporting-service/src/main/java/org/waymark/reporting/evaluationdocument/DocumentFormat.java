package org.waymark.reporting.evaluationdocument;

import java.util.Locale;
import org.waymark.reporting.format.ReportFormat;

/** In which forms an evaluation can be read besides JSON. */
public enum DocumentFormat {
    HTML("text/html", null),
    PDF("application/pdf", null),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", null),
    XLSX(ReportFormat.XLSX.mediaType(), ReportFormat.XLSX),
    /** The targets alone. */
    CSV(ReportFormat.CSV.mediaType(), ReportFormat.CSV);

    private final String mediaType;
    private final ReportFormat asTables;

    DocumentFormat(String mediaType, ReportFormat asTables) {
        this.mediaType = mediaType;
        this.asTables = asTables;
    }

    /** As addresses and the topic name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** By which its tables are written; null where it is a document. */
    ReportFormat asTables() {
        return asTables;
    }
}
