/**
 * Many observations at once. The rows of a file are bound one by one as a single submission is, copied into the
 * {@code staged} table, checked there as a set and applied in a handful of statements: all of them, or, where that is
 * asked for, those without errors. Memory does not grow with the file.
 */
package org.waymark.indicator.bulk;
