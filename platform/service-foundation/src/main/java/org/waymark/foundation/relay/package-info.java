/**
 * From the journal to Kafka: one leader per service gives positions after commit and sends by them, at least once
 * and in order. {@link Lease} says who leads, {@link Numbering} gives positions, {@link Sender} sends.
 */
package org.waymark.foundation.relay;
