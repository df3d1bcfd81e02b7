/**
 * Things that are replaced as a whole by PUT and keep every version: indicators, plans, targets, agencies, projects.
 */
package org.waymark.foundation.versioned;
