/**
 * The current status index of ESCAP: how much of the way from the base to the target is covered, from 0 to 10.
 *
 * <p>Source: the formula as it is implemented at UNICEF, and ESCAP's questions and answers. That the index ends at 10 is
 * not in the sources read; where it has an effect the findings say so. It has no words and no <em>verdict</em>. All
 * arithmetic is on exact fractions.
 */
package org.waymark.reporting.method.escapcsi;
