package org.waymark.contracts.journal;

import java.time.Duration;

/**
 * A topic on which the relay of each source goes on telling that nothing was announced since: a {@link JournalMarker}
 * whose {@code announcedAt} moves while its {@code position} stands still. On the other topics, which keep everything,
 * such markers would grow for ever. It has no single writer and carries no events, so it is no
 * {@link org.waymark.contracts.Topic}.
 */
public final class Heartbeats {
    public static final String TOPIC = "waymark.heartbeats.v1";
    public static final int PARTITIONS = 1;
    /** Only the newest one of each source is of use. */
    public static final Duration RETENTION = Duration.ofHours(1);

    private Heartbeats() {}
}
