/**
 * What is reported one by one and what is reported in files comes to the same: a {@code Sequence} of steps is taken each
 * {@code Way}, on indicators that are defined alike, and afterwards everything that can be read of them is equal.
 */
package org.waymark.indicator.sameness;
