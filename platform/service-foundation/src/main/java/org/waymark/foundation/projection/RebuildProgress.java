package org.waymark.foundation.projection;

/** Numbers of records, counted by their offsets. */
public record RebuildProgress(long applied, long behind) {
    /** The applied share of what the topics hold now. */
    public int percent() {
        return behind == 0 ? 100 : (int) (100 * applied / (applied + behind));
    }
}
