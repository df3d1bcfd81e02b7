/**
 * What the suite needs around it: topics, rights on Kafka, databases. Used by the services' commands, the local suite
 * and tests alike, so that there is one way. It needs no service to run, and nothing is ever deleted.
 */
package org.waymark.provisioning;
