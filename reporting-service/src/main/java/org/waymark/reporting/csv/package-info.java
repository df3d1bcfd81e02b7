/** Reports as CSV: one table a file. */
package org.waymark.reporting.csv;
