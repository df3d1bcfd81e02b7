/** A plan's report for clients of SDMX. */
package org.waymark.reporting.sdmx.scorecard;
