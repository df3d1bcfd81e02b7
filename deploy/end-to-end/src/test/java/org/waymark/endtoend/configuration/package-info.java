/**
 * The reference of settings, docs/configuration.md: ours from the sources of their mappings, those of Quarkus and Kafka
 * from a list beside this package, both held to what the packaged services know.
 */
package org.waymark.endtoend.configuration;
