/**
 * What an operator has a service do instead of serving: {@code java -jar quarkus-run.jar <command> [arguments]}, with
 * the service's own configuration. It neither listens nor migrates, and relay, projections and clocks stand still.
 */
package org.waymark.foundation.command;
