/**
 * What changed in a plan between two days, or between what was known at two instants, and why.
 *
 * <p>Both sides are reports like any other; only what differs is listed. Where both day and knowledge differ, what
 * became known is told first, as of the earlier day, and then what time brought.
 */
package org.waymark.reporting.comparison;
