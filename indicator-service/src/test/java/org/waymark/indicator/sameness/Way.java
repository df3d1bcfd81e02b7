package org.waymark.indicator.sameness;

/** How rows are sent: each by a POST of its own, or together as a file. */
enum Way {
    POST(null, null),
    /** Beside a row that is known already, so that nothing is recorded the short way of files that are all new. */
    JSON_AMONG_OTHERS(FileFormat.JSON, "atomic"),
    CSV(FileFormat.CSV, "partial"),
    NDJSON(FileFormat.NDJSON, "atomic"),
    SDMX_CSV(FileFormat.SDMX_CSV, "partial"),
    /** Each row with the action that keeps what it does not give. */
    MERGED_SDMX_CSV(FileFormat.SDMX_CSV, "atomic"),
    JOB(FileFormat.CSV, "partial");

    /** Each that takes another path through the service. */
    static final Way[] PATHS = {POST, JSON_AMONG_OTHERS, CSV};

    /** Each that is written otherwise. */
    static final Way[] FORMATS = {POST, JSON_AMONG_OTHERS, CSV, NDJSON, SDMX_CSV};

    /** For sequences in which the format makes no difference: all formats with {@code -Dsameness.all=true} alone. */
    static final Way[] USUAL = Boolean.getBoolean("sameness.all") ? FORMATS : PATHS;

    private final FileFormat format;
    private final String mode;

    Way(FileFormat format, String mode) {
        this.format = format;
        this.mode = mode;
    }

    Sender sender() {
        return format == null
                ? new PostSender()
                : new FileSender(
                        format, mode, this == JSON_AMONG_OTHERS, this == MERGED_SDMX_CSV ? "M" : null, this == JOB);
    }
}
