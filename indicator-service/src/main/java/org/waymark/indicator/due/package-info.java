/**
 * What agencies owe: values of ended periods that were due by {@code dueAfter} of the definition and not delivered. A
 * value is delivered when it was submitted, or reported as missing with its reason. A value that was returned or
 * withdrawn is owed again. Only totals are owed, not their breakdowns.
 */
package org.waymark.indicator.due;
