package org.waymark.project.bulk;

/** What became of a row, or would become of it. */
public enum Outcome {
    /** A thing is new. */
    RECORDED,
    /** A thing has one more version. */
    REVISED,
    /** It is as it was stored before. */
    UNCHANGED
}
