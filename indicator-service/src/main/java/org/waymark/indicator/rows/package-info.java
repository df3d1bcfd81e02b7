/**
 * The rows of a file, one after the other, in the formats that are taken: JSON, NDJSON, CSV and SDMX-CSV 2.0. Memory does
 * not grow with the file.
 */
package org.waymark.indicator.rows;
