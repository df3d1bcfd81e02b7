package org.waymark.project.milestone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.project.reference.Reference;
import org.waymark.project.specialproject.ProjectPart;

/** Names a milestone of any project. */
@Schema(requiredProperties = {"project", "milestone"})
public record MilestoneReference(String project, String milestone) {
    static MilestoneReference of(String code) {
        int slash = code.indexOf('/');
        return new MilestoneReference(code.substring(0, slash), code.substring(slash + 1));
    }

    /** Binds a member that holds several; none may occur twice. */
    static List<MilestoneReference> severalIn(JsonMembers body, String member) {
        List<MilestoneReference> references = body.objects(member, MilestoneReference::bound);
        Set<MilestoneReference> seen = new HashSet<>();
        for (MilestoneReference reference : references) {
            if (!seen.add(reference)) {
                body.broken(
                        member,
                        "code-twice",
                        new Text(reference.code() + " 出现两次", "names " + reference.code() + " twice"));
            }
        }
        return references;
    }

    private static MilestoneReference bound(JsonMembers body) {
        MilestoneReference reference = new MilestoneReference(
                body.required("project", Reference.in(body, "project")),
                body.required("milestone", Reference.in(body, "milestone")));
        body.refuseUnknownMembers();
        return reference;
    }

    public String code() {
        return ProjectPart.code(project, milestone);
    }
}
