/**
 * Everything known of a plan on a day as one archive: series, targets, verdicts with what each stands on, projects, and
 * what the files mean. The same question gives the same bytes.
 */
package org.waymark.reporting.datapackage;
