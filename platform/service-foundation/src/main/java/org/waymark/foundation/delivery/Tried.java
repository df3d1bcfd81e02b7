package org.waymark.foundation.delivery;

import org.waymark.foundation.receiver.Attempt;

/** An event with what came of sending it. */
record Tried(OwedEvent event, Attempt attempt) {}
