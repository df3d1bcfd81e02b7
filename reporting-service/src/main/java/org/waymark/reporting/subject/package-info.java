/**
 * What the ledger is kept about: targets of plans, each under a number of its own, and marks on those whose rows may be
 * older than the facts.
 *
 * <p>A projection batch inserts subjects and marks in its own transaction, and never waits for a worker of the ledger.
 */
package org.waymark.reporting.subject;
