/**
 * PostgreSQL, Kafka and the three services as supervised processes. A process that dies is started again with
 * back-off. All are stopped in order, and none outlives this JVM, however it ends.
 */
package org.waymark.local.suite;
