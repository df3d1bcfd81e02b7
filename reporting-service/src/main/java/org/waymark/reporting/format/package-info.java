/**
 * In which formats a report can be had, and what a file of it is made of: its heading and its tables. JSON is the report
 * itself; every other format is a {@link org.waymark.reporting.format.FormatWriter}, which takes a report of any shape.
 */
package org.waymark.reporting.format;
