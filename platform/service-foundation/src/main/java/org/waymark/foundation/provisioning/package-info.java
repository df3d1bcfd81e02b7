/**
 * The commands that prepare Kafka and PostgreSQL for a service, with somebody else's rights: {@code provision-topics},
 * {@code print-acls}, {@code provision-database}. What they make is in {@code platform/provisioning}.
 */
package org.waymark.foundation.provisioning;
