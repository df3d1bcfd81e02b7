/**
 * What several reports have in common, as tables: targets with their assessment, what each verdict stands on, projects,
 * counts, official conclusions. Columns go by the names of the members of the JSON.
 */
package org.waymark.reporting.reporttable;
