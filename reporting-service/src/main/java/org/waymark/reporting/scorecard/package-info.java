/**
 * The report on a plan over HTTP: what can be asked, and how the answer is put together.
 *
 * <p>A pure function of plan, {@code asOf}, {@code knownAt}, area and method, in a fixed order; only
 * {@code generatedAt} and {@code upTo} say when and from how much it was drawn.
 */
package org.waymark.reporting.scorecard;
