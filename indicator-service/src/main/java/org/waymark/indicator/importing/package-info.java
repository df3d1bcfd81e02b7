/**
 * One import: many observations in one request. Each row is bound like a single submission. By default a file is
 * recorded completely or not at all. A body is received completely before anything begins.
 */
package org.waymark.indicator.importing;
