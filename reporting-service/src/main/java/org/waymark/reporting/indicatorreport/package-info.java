/**
 * The report on one target: everything that is known of it on a day, and what can be worked out from that.
 *
 * <p>The entry is that of the scorecard. All else stands beside it: versions, vintages, the expected line, what is
 * missing, a forecast, and what every method says.
 */
package org.waymark.reporting.indicatorreport;
