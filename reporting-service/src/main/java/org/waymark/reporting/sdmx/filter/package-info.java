/** What a query of SDMX REST asks of data, by key and by component; pure. */
package org.waymark.reporting.sdmx.filter;
