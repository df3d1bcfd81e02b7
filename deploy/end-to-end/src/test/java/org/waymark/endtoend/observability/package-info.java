/**
 * What whoever is on call relies on: alert rules that fire when they should, dashboards and rules that name what services
 * expose, a section of the runbook for each alert. What needs {@code promtool} (Debian's package {@code prometheus}) is
 * skipped where it is not found.
 */
package org.waymark.endtoend.observability;
