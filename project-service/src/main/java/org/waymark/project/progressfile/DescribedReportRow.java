package org.waymark.project.progressfile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.project.progress.ReportContent;

/** How the API's documentation describes a row of JSON: the body of a POST, and the project that it is for. */
@Schema(
        name = "ProgressRow",
        allOf = ReportContent.class,
        requiredProperties = {"project", "period", "tasks"},
        examples = ProgressFileExample.LINE)
record DescribedReportRow(String project) {}
