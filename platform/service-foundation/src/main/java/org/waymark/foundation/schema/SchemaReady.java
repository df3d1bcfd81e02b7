package org.waymark.foundation.schema;

/**
 * Fired once while the service serves: every table that this version needs is there. Never fired in an operator's
 * command.
 */
public record SchemaReady() {}
