/**
 * The default method: progress measured against a straight line from the baseline over interim targets to the last one.
 *
 * <p>Its <em>verdict</em> is attainment and pace. Thresholds are compared on exact fractions; decimals are rounded only
 * where they are shown.
 */
package org.waymark.reporting.method.lineartrajectory;
