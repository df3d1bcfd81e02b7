/** Exact fractions, units, and how numbers are spelt. */
package org.waymark.reporting.number;
