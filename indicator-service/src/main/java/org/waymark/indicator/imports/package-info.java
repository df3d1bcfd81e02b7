/**
 * Bulk imports over HTTP: many observations in one request, at once or as a job that goes on after the answer. A body
 * has come to its end before anything begins; what it says is recorded all or not at all, once, whatever is killed when.
 */
package org.waymark.indicator.imports;
