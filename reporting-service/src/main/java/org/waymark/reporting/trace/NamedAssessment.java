package org.waymark.reporting.trace;

import java.util.UUID;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;

/** An assessment of which only the id is given out, and what it was computed from. */
public record NamedAssessment(UUID id, Subject subject, AsOf asOf, Method method) {}
