/**
 * What every method works with: a target, the values known on a day, and how one is compared with the other.
 *
 * <p>Pure: no clock, no I/O. The same evidence, day and method give the same assessment, id included. A
 * <em>situation</em> is what was in force and known on a day; <em>findings</em> are what a method says of it; an
 * <em>assessment</em> is the record with everything behind it. All arithmetic is on exact fractions.
 */
package org.waymark.reporting.assessment;
