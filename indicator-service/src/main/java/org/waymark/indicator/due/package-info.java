/**
 * What agencies owe: periods that ended, whose value was due by {@code dueAfter} of the definition, and for which none
 * was delivered. A value that was submitted, or said to be missing with its reason, is delivered; one that was returned
 * or withdrawn is owed again. Only totals are owed, not their breakdowns.
 */
package org.waymark.indicator.due;
