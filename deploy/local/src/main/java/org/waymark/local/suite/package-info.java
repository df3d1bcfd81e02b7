/**
 * PostgreSQL, Kafka and the three services as supervised processes. A process that dies is started again with
 * back-off; stopped in order; gone with this JVM, however it ends.
 */
package org.waymark.local.suite;
