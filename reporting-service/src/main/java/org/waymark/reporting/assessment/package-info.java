/**
 * What every method works with: how values are compared with a target, and what may be said of it.
 *
 * <p>Pure: no clock, no I/O. The same evidence, day and method give the same assessment, id included. <em>Findings</em>
 * are what a method says of a situation; an <em>assessment</em> is the record with everything behind it. All arithmetic
 * on values is on exact fractions.
 */
package org.waymark.reporting.assessment;
