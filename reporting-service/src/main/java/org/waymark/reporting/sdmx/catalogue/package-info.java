/** The structural metadata of this system: its dataflows, their structures, concepts and code lists. */
package org.waymark.reporting.sdmx.catalogue;
