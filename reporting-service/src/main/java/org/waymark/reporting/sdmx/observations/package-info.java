/** The dataflow OBSERVATIONS: public values from what this service knows, streamed along the key of vintages. */
package org.waymark.reporting.sdmx.observations;
