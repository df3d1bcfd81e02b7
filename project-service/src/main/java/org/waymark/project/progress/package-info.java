/**
 * Progress reports: one for each project and period. A <em>version</em> is what was written, a decision what was
 * decided on it; both are steps of the report, numbered together, and never changed. What a report is on a day, as it
 * was known at an instant, is told by its steps alone. Until it is accepted its project's agencies, the office and
 * auditors read it; its rating and what was objected are theirs alone until they are published.
 */
package org.waymark.project.progress;
