package org.waymark.reporting.format;

import java.util.Map;
import org.waymark.foundation.representation.Offers;

/** The formats of reports, the one for clients without a preference first. */
public enum ReportFormat implements Offers.Format {
    JSON("json", "application/json", Map.of(), "json", true, false),
    CSV("csv", "text/csv;charset=UTF-8", Map.of("header", "present"), "csv", true, true),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Map.of(), "xlsx", false, false),
    PDF("pdf", "application/pdf", Map.of(), "pdf", false, false),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Map.of(),
            "docx",
            false,
            false);

    private final String code;
    private final String mediaType;
    private final Map<String, String> alsoTaken;
    private final String extension;
    private final boolean exact;
    private final boolean holdsOneTable;

    ReportFormat(
            String code,
            String mediaType,
            Map<String, String> alsoTaken,
            String extension,
            boolean exact,
            boolean holdsOneTable) {
        this.code = code;
        this.mediaType = mediaType;
        this.alsoTaken = alsoTaken;
        this.extension = extension;
        this.exact = exact;
        this.holdsOneTable = holdsOneTable;
    }

    /** What {@code ?format=} calls it. */
    public String code() {
        return code;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public Map<String, String> alsoTaken() {
        return alsoTaken;
    }

    /** How names of its files end, without the point. */
    public String extension() {
        return extension;
    }

    /** The same question gives the same bytes, not only the same numbers. */
    public boolean isExact() {
        return exact;
    }

    /** One file is one table, another one is asked for by {@code ?table=}. */
    public boolean holdsOneTable() {
        return holdsOneTable;
    }

    /** Shown by a browser instead of being kept. */
    public boolean isShown() {
        return this == JSON || this == PDF;
    }

    /** Has one language, sentences and charts; it is laid out as a whole. */
    public boolean isDocument() {
        return this == PDF || this == DOCX;
    }
}
