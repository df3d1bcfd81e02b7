/**
 * Commands that an operator runs instead of serving: {@code java -jar quarkus-run.jar <command> [arguments]}, with the
 * service's own configuration. A command neither listens nor migrates by itself; relay, projections and
 * clocks are off.
 */
package org.waymark.foundation.command;
