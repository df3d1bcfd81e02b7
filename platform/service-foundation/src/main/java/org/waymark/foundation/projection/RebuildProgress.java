package org.waymark.foundation.projection;

/** In records, counted as Kafka counts. */
public record RebuildProgress(long applied, long behind) {
    /** Of what the topics hold now. */
    public int percent() {
        return behind == 0 ? 100 : (int) (100 * applied / (applied + behind));
    }
}
