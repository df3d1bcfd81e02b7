package org.waymark.reporting.format;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes every format of every report: of what takes the parameter {@code format}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FormatsInDescription implements OASFilter {
    /** The reports that can be printed; a test holds the set to what they offer. */
    static final Set<String> PRINTED = Set.of(
            "getScorecard",
            "getIndicatorReport",
            "getAgencyReport",
            "getProjectsReport",
            "getAreasReport",
            "getComparison");

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "format".equals(parameter.getName()))) {
            boolean printed = PRINTED.contains(operation.getOperationId());
            if (!printed) {
                operation.setParameters(operation.getParameters().stream()
                        .filter(parameter -> !"lang".equals(parameter.getName()))
                        .toList());
            }
            Content content = operation.getResponses().getAPIResponse("200").getContent();
            for (ReportFormat format : ReportFormat.values()) {
                String mediaType = format.mediaType().split(";")[0];
                if (!content.hasMediaType(mediaType) && (printed || !format.isDocument())) {
                    content.addMediaType(mediaType, OASFactory.createMediaType().schema(schema(format)));
                }
            }
        }
        return operation;
    }

    /** A binary file has no example that can be read: its first letters stand for it. */
    private static Schema schema(ReportFormat format) {
        Schema schema = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        return format == ReportFormat.CSV
                ? schema.examples(List.of("number,indicator,area\r\n1,high-value-invention-patents-per-10k,CN\r\n"))
                : schema.format("binary").examples(List.of(format == ReportFormat.PDF ? "%PDF" : "PK"));
    }
}
