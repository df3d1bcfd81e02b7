/** Structural metadata as it is sent: SDMX-JSON 2.0 and SDMX-ML 3.0, from the same artefacts. */
package org.waymark.reporting.sdmx.message;
