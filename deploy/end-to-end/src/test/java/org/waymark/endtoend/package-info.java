/**
 * The packaged services with a real PostgreSQL and a real Kafka, started once: what is reported over REST arrives on the
 * topic and in the report, whatever is stopped or killed meanwhile. Everything is seen from outside: REST, topics, and the
 * rows a service has written. The suite's logs are kept in {@code target/suite-log}.
 */
package org.waymark.endtoend;
