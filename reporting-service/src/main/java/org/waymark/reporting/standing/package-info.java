/**
 * How the targets of a plan stand, many at once: their order, and what the ledger says of them, without reading a body
 * or a vintage.
 *
 * <p>What the ledger cannot answer (rows older than the facts, or none) is named, and whoever asks computes it directly
 * in the same snapshot.
 */
package org.waymark.reporting.standing;
