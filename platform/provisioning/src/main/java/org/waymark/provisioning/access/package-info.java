/**
 * Who may do what on Kafka: the rights that a service's user needs, derived from what it writes and reads, and those of
 * a consumer outside the suite. Nothing here asks Kafka; the rights are printed for whoever administers it.
 */
package org.waymark.provisioning.access;
