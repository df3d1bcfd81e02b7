/** The structural metadata of SDMX 3.0, as far as this service has any: values without I/O. */
package org.waymark.reporting.sdmx.artefact;
