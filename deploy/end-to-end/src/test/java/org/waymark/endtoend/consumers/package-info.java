/**
 * A program, not a test: how a group of consumers shares the twelve partitions of a topic, as instances of reporting-service
 * do. Each record costs a fixed time, spent waiting, as a projection waits for its database; places are kept beside Kafka,
 * and a consumer begins at the kept place. {@code deploy/end-to-end/consumers} prints the figures of docs/scaling.md.
 */
package org.waymark.endtoend.consumers;
