/** A dataflow and its rows: what the formats and the availability of data have in common, whatever the data are about. */
package org.waymark.reporting.sdmx.flow;
