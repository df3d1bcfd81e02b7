/** Which data a query would give, over SDMX REST. */
package org.waymark.reporting.sdmx.availability;
