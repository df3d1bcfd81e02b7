package org.waymark.project.contribution;

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
 * What a project says that it contributes to an indicator.
 *
 * @param shares one for each period; none where the contribution has ended
 * @param effectiveFrom day from which this version holds; without it a first one has always held, a later one holds
 *     from the day on which it is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"shares"},
        examples = ContributionExample.DEFINITION)
public record ContributionDefinition(
        List<Share> shares, Text note, List<SourceReference> sources, LocalDate effectiveFrom, String reason)
        implements Definition {
    static ContributionDefinition of(JsonMembers body) {
        ContributionDefinition definition = new ContributionDefinition(
                body.objects("shares", Share::of),
                body.label("note"),
                SourceReference.of(body),
                body.date("effectiveFrom"),
                body.text("reason"));
        if (!body.has("shares")) {
            body.required("shares", null);
        }
        definition.checkPeriods(body);
        body.refuseUnknownMembers();
        return definition;
    }

    private void checkPeriods(JsonMembers body) {
        Set<String> seen = new HashSet<>();
        for (Share share : shares) {
            if (share.period() != null && !seen.add(share.period())) {
                body.broken(
                        "shares",
                        "period-twice",
                        new Text(share.period() + " 出现两次", "names " + share.period() + " twice"));
            }
        }
    }
}
