/**
 * Things that are replaced as a whole by PUT and keep every version: indicators, plans, targets, agencies, projects.
 * Each has a {@link org.waymark.foundation.versioned.Kind}, which says what is its own.
 */
package org.waymark.foundation.versioned;
