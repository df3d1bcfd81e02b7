/**
 * Every change of what the default method says of a subject is told once, as {@code assessment.changed.v1}.
 *
 * <p>A verdict is attainment and pace: another reason alone is no change, and rides along with the next one. A row per
 * subject remembers what was told last; whoever finds another verdict locks it, appends to the journal and moves it, in
 * one transaction. Looked at are first the day last looked at, by what is known now, then each day from there to today in
 * the plan's time zone.
 */
package org.waymark.reporting.announcement;
