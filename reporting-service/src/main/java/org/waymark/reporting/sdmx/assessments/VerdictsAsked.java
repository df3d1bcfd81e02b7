package org.waymark.reporting.sdmx.assessments;

import java.time.LocalDate;
import org.waymark.reporting.assessment.Method;

/**
 * What one plan's targets are asked.
 *
 * @param day null for that of the instant in the plan's time zone
 * @param area null for every area
 */
record VerdictsAsked(String plan, Method method, LocalDate day, String area) {}
