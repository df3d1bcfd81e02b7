/**
 * How targets can be assessed: each method in a package of its own, known by name to {@code Methods} alone.
 *
 * <p>Everybody else works with {@link org.waymark.reporting.assessment.Method}. Methods are as pure as what they assess.
 */
package org.waymark.reporting.method;
