/**
 * Reports as workbooks (XLSX): a sheet for each table, before them one that says what the report is, after them one that
 * explains every column.
 */
package org.waymark.reporting.workbook;
