package org.waymark.project.specialproject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.project.reference.Reference;

/** One of the things a project is to do; its code is its own within the project. */
@Schema(requiredProperties = {"code", "title"})
public record Task(
        String code,
        Text title,
        @Schema(nullable = true) Text summary,
        List<SourceReference> sources,
        @Schema(nullable = true) Provenance provenance) {
    /** Binds the member {@code tasks}. */
    static List<Task> listOf(JsonMembers project) {
        List<Task> tasks = project.objects("tasks", Task::of);
        Set<String> seen = new HashSet<>();
        for (Task task : tasks) {
            if (task.code != null && !seen.add(task.code)) {
                project.broken("tasks", "code-twice", new Text(task.code + " 出现两次", "has " + task.code + " twice"));
            }
        }
        return tasks;
    }

    private static Task of(JsonMembers body) {
        Task task = new Task(
                body.required("code", Reference.in(body, "code")),
                body.required("title", body.label("title")),
                body.label("summary"),
                SourceReference.of(body),
                Provenance.of(body));
        body.refuseUnknownMembers();
        return task;
    }
}
