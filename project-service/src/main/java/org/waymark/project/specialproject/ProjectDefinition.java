package org.waymark.project.specialproject;

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
 * What an administrator says about a special project.
 *
 * @param number in the plan's own order, or null
 * @param taskArea of the plan, or null
 * @param indicators codes of indicators it works towards
 * @param reporting for which periods it reports its progress, or null
 */
@Schema(
        requiredProperties = {"plan", "name", "responsibility"},
        examples = ProjectExample.DEFINITION)
public record ProjectDefinition(
        String plan,
        Integer number,
        Text name,
        String taskArea,
        Responsibility responsibility,
        List<Task> tasks,
        List<String> indicators,
        ReportingSchedule reporting,
        List<SourceReference> sources,
        Provenance provenance)
        implements Definition {
    /** Notes every broken rule in the body. */
    public static ProjectDefinition of(JsonMembers body) {
        Responsibility responsibility = Responsibility.of(body);
        ProjectDefinition definition = new ProjectDefinition(
                body.required("plan", Reference.in(body, "plan")),
                body.integer("number"),
                body.required("name", body.label("name")),
                Reference.in(body, "taskArea"),
                responsibility,
                Task.listOf(body, responsibility),
                Reference.severalIn(body, "indicators"),
                ReportingSchedule.of(body),
                SourceReference.of(body),
                Provenance.of(body));
        if (definition.number != null && definition.number < 1) {
            body.broken("number", "positive", new Text("应从 1 起", "must be 1 or more"));
        }
        body.refuseUnknownMembers();
        return definition;
    }

    @Override
    public LocalDate effectiveFrom() {
        return responsibility.effectiveFrom();
    }

    /** Whether it names agencies where the one before knew none, and does not say where they are stated. */
    boolean completesWithoutSource(ProjectDefinition before) {
        return responsibility.known() && !before.responsibility.known() && sources.isEmpty();
    }
}
