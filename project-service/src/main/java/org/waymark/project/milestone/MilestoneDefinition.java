package org.waymark.project.milestone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;
import org.waymark.project.reference.Reference;

/**
 * What an agency sets itself.
 *
 * @param due the last day on which it is in time
 * @param criterion how one can tell that it is reached
 * @param agency of the project, which is to reach it
 * @param task of the project, or null
 * @param dependsOn milestones that must be reached before
 * @param effectiveFrom day from which this version holds, none to come; null: a first one always, a later one from today
 * @param reason required where due is moved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"title", "due", "criterion", "agency"},
        examples = MilestoneExample.DEFINITION)
public record MilestoneDefinition(
        Text title,
        LocalDate due,
        Text criterion,
        String agency,
        String task,
        List<MilestoneReference> dependsOn,
        LocalDate effectiveFrom,
        String reason,
        List<SourceReference> sources,
        Provenance provenance)
        implements Definition {
    /** Notes every broken rule in the body. */
    public static MilestoneDefinition of(JsonMembers body, LocalDate today) {
        MilestoneDefinition definition = new MilestoneDefinition(
                body.required("title", body.label("title")),
                body.required("due", body.date("due")),
                body.required("criterion", body.label("criterion")),
                body.required("agency", Reference.in(body, "agency")),
                Reference.in(body, "task"),
                MilestoneReference.severalIn(body, "dependsOn"),
                body.date("effectiveFrom"),
                body.text("reason"),
                SourceReference.of(body),
                Provenance.of(body));
        if (definition.effectiveFrom != null && definition.effectiveFrom.isAfter(today)) {
            body.broken(
                    "effectiveFrom",
                    "effective-from-to-come",
                    new Text("不得晚于今天 " + today, "must not lie after today, " + today));
        }
        body.refuseUnknownMembers();
        return definition;
    }

    /** The same for that reason. */
    public MilestoneDefinition because(String otherReason) {
        return new MilestoneDefinition(
                title, due, criterion, agency, task, dependsOn, effectiveFrom, otherReason, sources, provenance);
    }

    /** The same from that day on. */
    public MilestoneDefinition holdingFrom(LocalDate day) {
        return new MilestoneDefinition(
                title, due, criterion, agency, task, dependsOn, day, reason, sources, provenance);
    }

    /** The same from there. */
    public MilestoneDefinition from(List<SourceReference> otherSources, Provenance otherProvenance) {
        return new MilestoneDefinition(
                title, due, criterion, agency, task, dependsOn, effectiveFrom, reason, otherSources, otherProvenance);
    }

    /** Without those that could not be read. */
    public List<String> dependencies() {
        return dependsOn.stream()
                .filter(reference -> reference.project() != null && reference.milestone() != null)
                .map(MilestoneReference::code)
                .toList();
    }
}
