/** What rows of observations hold: their columns in CSV and SDMX-CSV 2.0, what blanks mean, and what a row asks for. */
package org.waymark.indicator.rows;
