/**
 * Statements without ceremony: JDBC opens, binds, reads and closes here, and its failures leave as one
 * {@link org.waymark.foundation.database.DatabaseFailure}.
 */
package org.waymark.foundation.database;
