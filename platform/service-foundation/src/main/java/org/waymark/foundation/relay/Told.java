package org.waymark.foundation.relay;

import java.time.Instant;

/** Everything that was announced at or before an instant has a position up to this one: true whenever it is read. */
record Told(long epoch, long position, Instant announcedAt) {}
