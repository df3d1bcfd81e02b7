/** Kafka 4.1 in KRaft mode as a JVM of its own, and the topics of the suite. The broker's jars stay off our class path. */
package org.waymark.backing.kafka;
