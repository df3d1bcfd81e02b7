/**
 * A real PostgreSQL and a real Kafka on this machine, for tests and local runs.
 *
 * <p>Promises: works as root and as a normal user, keeps its data when asked to, two runs side by side do not
 * collide, and nothing that was started here outlives the JVM that started it, however that JVM ends.
 */
package org.waymark.backing;
