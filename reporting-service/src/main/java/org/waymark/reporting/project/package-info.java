/**
 * How the special projects of a plan stand on a day: their milestones, how they are rated, what flags them, who
 * coordinates them.
 *
 * <p>Rows are only added, one per change that was told; each answer is a pure function of day and {@code knownAt}. Only
 * what anyone may read is kept, so that nothing else can be shown.
 */
package org.waymark.reporting.project;
