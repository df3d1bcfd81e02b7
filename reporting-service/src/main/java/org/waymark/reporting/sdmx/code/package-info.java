/** The code lists of SDMX: those that come with the software, and those that grow with what is known. */
package org.waymark.reporting.sdmx.code;
