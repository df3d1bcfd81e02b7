/** The series of a plan's targets: of each period the value that counts on a day, in one answer however many there are. */
package org.waymark.reporting.series;
