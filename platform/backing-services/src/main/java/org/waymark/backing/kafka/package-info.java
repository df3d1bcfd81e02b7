/** Kafka 4.1 in KRaft mode as a JVM of its own. The broker's jars stay off our class path. */
package org.waymark.backing.kafka;
