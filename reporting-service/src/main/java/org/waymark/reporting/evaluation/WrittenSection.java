package org.waymark.reporting.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/** What people wrote in a section; what is computed for it stands apart. */
@Schema(name = "EvaluationSection", requiredProperties = "*")
public record WrittenSection(SectionCode code, Text text) {}
