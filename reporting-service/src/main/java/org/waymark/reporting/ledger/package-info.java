/**
 * The ledger: what the default method says of every subject on every day, by what was known at every instant.
 *
 * <p>A projection batch marks the subjects it touches as stale, and workers replace their rows; a stale subject is
 * computed directly, so that an answer is never old. Rows are a pure function of the facts.
 */
package org.waymark.reporting.ledger;
