package org.waymark.reporting.format;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes every format of every report: of what takes the parameter {@code format}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FormatsInDescription implements OASFilter {
    private static final Set<ReportFormat> OF_EVERY_REPORT = EnumSet.complementOf(EnumSet.of(ReportFormat.SDMX_CSV));

    /** The reports that can be printed. */
    static final Set<String> PRINTED = Set.of(
            "getScorecard",
            "getIndicatorReport",
            "getAgencyReport",
            "getProjectsReport",
            "getAreasReport",
            "getComparison");

    @Override
    public Operation filterOperation(Operation operation) {
        if (isReport(operation)) {
            boolean printed = PRINTED.contains(operation.getOperationId());
            if (!printed) {
                operation.setParameters(operation.getParameters().stream()
                        .filter(parameter -> !"lang".equals(parameter.getName()))
                        .toList());
            }
            Content content = operation.getResponses().getAPIResponse("200").getContent();
            for (ReportFormat format : OF_EVERY_REPORT) {
                String mediaType = format.mediaType().split(";")[0];
                if (!content.hasMediaType(mediaType) && (printed || !format.isDocument())) {
                    content.addMediaType(
                            mediaType,
                            OASFactory.createMediaType().schema(schema(format)).example(example(format)));
                }
            }
        }
        return operation;
    }

    /** Other answers have formats too, but no tables. */
    private static boolean isReport(Operation operation) {
        List<String> names = operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream().map(Parameter::getName).toList();
        return names.contains("format") && names.contains("table");
    }

    private static Schema schema(ReportFormat format) {
        Schema schema = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        return format == ReportFormat.CSV ? schema : schema.format("binary");
    }

    /** A binary file has no example that can be read: its first letters stand for it. */
    private static String example(ReportFormat format) {
        return format == ReportFormat.CSV
                ? "number,indicator,area\r\n1,high-value-invention-patents-per-10k,CN\r\n"
                : format == ReportFormat.PDF ? "%PDF" : "PK";
    }
}
