package org.waymark.indicator.staging;

/**
 * A file whose rows are all staged, or rejected since they are wrong by themselves.
 *
 * @param looksBack whether a row says what must be there already
 */
public record StagedFile(long staged, long rejected, boolean looksBack) {}
