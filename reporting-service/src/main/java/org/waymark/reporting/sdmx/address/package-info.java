/** How SDMX REST asks: paths with wildcards and lists, filters, instants; and how it is refused. */
package org.waymark.reporting.sdmx.address;
