/**
 * What a plan's target and the values known on a day say about each other.
 *
 * <p>Pure: no clock, no I/O. The same evidence, day and parameters give the same assessment, id included.
 * <em>Verdict</em> is attainment and pace; <em>assessment</em> the record with everything behind it. All arithmetic is
 * on exact fractions; decimals are rounded only where they are shown.
 */
package org.waymark.reporting.assessment;
