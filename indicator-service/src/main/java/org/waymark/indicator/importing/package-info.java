/**
 * One import: many observations in one request. Each row is bound as a single submission is; what a file says is
 * recorded all or not at all, once. A body has come to its end before anything begins.
 */
package org.waymark.indicator.importing;
