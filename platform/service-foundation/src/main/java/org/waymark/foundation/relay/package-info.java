/**
 * From the journal to Kafka. One leader per service gives positions after commit, and sends in that order, at least
 * once. {@link Lease} says who leads, {@link Numbering} gives positions, {@link Sender} sends.
 */
package org.waymark.foundation.relay;
