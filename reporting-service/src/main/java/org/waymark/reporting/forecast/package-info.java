/**
 * Where a straight trend through the comparable values leads, and how far a new value may lie from it: a pure function
 * of one situation. It is no part of any verdict.
 */
package org.waymark.reporting.forecast;
