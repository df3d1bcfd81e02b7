/**
 * The report on one agency within a plan: who it was on the day, the indicators whose values it reports, its projects by
 * role, what it owes, and how soon and how firmly it releases. What is not due yet is expected, never late.
 */
package org.waymark.reporting.agencyreport;
