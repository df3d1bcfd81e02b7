package org.waymark.project.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;

/**
 * What an agency says about a year's funding.
 *
 * @param justification why more was spent than planned
 * @param effectiveFrom day from which this version holds; without it a first one has always held, a later one holds
 *     from the day on which it is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"lines"},
        examples = FundingExample.DEFINITION)
public record FundingDefinition(
        List<FundingLine> lines,
        Text note,
        String justification,
        List<SourceReference> sources,
        LocalDate effectiveFrom,
        String reason)
        implements Definition {
    static FundingDefinition of(JsonMembers body) {
        String justification = body.text("justification");
        boolean justified = justification != null && !justification.isBlank();
        FundingDefinition definition = new FundingDefinition(
                body.objects("lines", line -> FundingLine.of(line, justified)),
                body.label("note"),
                justification,
                SourceReference.of(body),
                body.date("effectiveFrom"),
                body.text("reason"));
        if (!body.has("lines")) {
            body.required("lines", null);
        }
        definition.checkCodes(body);
        body.refuseUnknownMembers();
        return definition;
    }

    private void checkCodes(JsonMembers body) {
        Set<String> seen = new HashSet<>();
        for (FundingLine line : lines) {
            if (line.code() != null && !seen.add(line.code())) {
                body.broken("lines", "code-twice", new Text(line.code() + " 出现两次", "has " + line.code() + " twice"));
            }
        }
    }
}
