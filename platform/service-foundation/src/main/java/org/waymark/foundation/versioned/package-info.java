/**
 * Things that are replaced as a whole by PUT and keep every version: indicators, plans, targets, agencies, projects. A
 * {@link org.waymark.foundation.versioned.Kind} describes what is particular to each.
 */
package org.waymark.foundation.versioned;
