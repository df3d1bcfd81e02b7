/**
 * The report as records: what every format is written from, so that all of them say the same.
 *
 * <p>A format is written from these records and looks at nothing else. Lists have a fixed order. What a method finds
 * is a record of the method's own; a format shows its members by their names.
 */
package org.waymark.reporting.report;
