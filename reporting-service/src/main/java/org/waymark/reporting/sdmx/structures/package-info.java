/** Structural metadata over SDMX REST: which are asked for, and what belongs to them. */
package org.waymark.reporting.sdmx.structures;
