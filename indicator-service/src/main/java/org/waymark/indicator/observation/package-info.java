/**
 * Observations: the value of a series for a period, with every vintage ever recorded. Submitting a period again adds
 * a vintage unless the same was recorded before; nothing is overwritten or deleted.
 */
package org.waymark.indicator.observation;
