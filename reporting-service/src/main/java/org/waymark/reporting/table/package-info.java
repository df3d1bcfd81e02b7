/**
 * A report as tables: what its CSV, its workbook and its printed documents have in common, so that one number is taken
 * from the report once.
 *
 * <p>Rows are drawn while they are written; a table of a million rows is never held.
 */
package org.waymark.reporting.table;
