package org.waymark.endtoend.latency;

/** How long a POST took, and how long from its answer until a report had the value, both in nanoseconds. */
record Sighting(long answer, long visible) {}
