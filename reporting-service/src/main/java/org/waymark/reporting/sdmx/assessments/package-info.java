/** The dataflow ASSESSMENTS: verdicts of plans' reports, by plan, indicator, area, method and day. */
package org.waymark.reporting.sdmx.assessments;
