/** Data over SDMX REST: what is asked for, and how it is written while it is read, as SDMX-CSV and SDMX-JSON 2.0. */
package org.waymark.reporting.sdmx.data;
