/**
 * Trying a method on values that somebody brings along: nothing is stored, and nothing stored is looked at.
 *
 * <p>The values are made into a situation like any other, so that a preview says what a report would say of them.
 */
package org.waymark.reporting.preview;
