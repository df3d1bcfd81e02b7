/**
 * The report on a plan: every target with its assessment, every project with who answers for it.
 *
 * <p>A pure function of plan, {@code asOf}, {@code knownAt}, area and method, in a fixed order; only
 * {@code generatedAt} and {@code upTo} say when and from how much it was drawn.
 */
package org.waymark.reporting.scorecard;
