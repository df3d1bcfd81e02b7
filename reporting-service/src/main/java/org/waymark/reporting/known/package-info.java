/**
 * What was learnt from the neighbours' events, every version of it: plans, targets, indicators, agencies, projects
 * and public vintages. Rows are only added, so events may come twice and in any order, and what was known at an
 * earlier instant can be read at any later one.
 */
package org.waymark.reporting.known;
