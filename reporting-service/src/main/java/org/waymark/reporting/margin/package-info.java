/**
 * How far a verdict is from being another one, and which revision would make it so.
 *
 * <p>Pure, and exact: distances are fractions, and what is shown of them is rounded by whoever shows it. What a method
 * says of other latest values it tells itself ({@link org.waymark.reporting.assessment.Method#cuts}).
 */
package org.waymark.reporting.margin;
