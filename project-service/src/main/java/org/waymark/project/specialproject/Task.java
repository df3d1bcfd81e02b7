package org.waymark.project.specialproject;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.project.reference.Reference;

/**
 * One of the things a project is to do; its code is its own within the project.
 *
 * @param agencies those of the project that do it; empty where each has its part in it
 */
@Schema(requiredProperties = {"code", "title"})
public record Task(
        String code,
        Text title,
        @Schema(nullable = true) Text summary,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> agencies,
        List<SourceReference> sources,
        @Schema(nullable = true) Provenance provenance) {
    public Task {
        agencies = agencies == null ? List.of() : agencies;
    }

    /**
     * Binds the member {@code tasks}.
     *
     * @param responsibility the project's, or null where something is wrong with it
     */
    static List<Task> listOf(JsonMembers project, Responsibility responsibility) {
        List<Task> tasks = project.objects("tasks", body -> of(body, responsibility));
        Set<String> seen = new HashSet<>();
        for (Task task : tasks) {
            if (task.code != null && !seen.add(task.code)) {
                project.broken("tasks", "code-twice", new Text(task.code + " 出现两次", "has " + task.code + " twice"));
            }
        }
        return tasks;
    }

    private static Task of(JsonMembers body, Responsibility responsibility) {
        Task task = new Task(
                body.required("code", Reference.in(body, "code")),
                body.required("title", body.label("title")),
                body.label("summary"),
                Reference.severalIn(body, "agencies"),
                SourceReference.of(body),
                Provenance.of(body));
        if (responsibility != null && Boolean.TRUE.equals(responsibility.known())) {
            task.checkAgencies(body, responsibility);
        }
        body.refuseUnknownMembers();
        return task;
    }

    private void checkAgencies(JsonMembers body, Responsibility responsibility) {
        List<String> strangers = agencies.stream()
                .filter(agency -> !responsibility.names(agency))
                .toList();
        if (!strangers.isEmpty()) {
            String names = String.join(", ", strangers);
            body.broken(
                    "agencies",
                    "task-agency",
                    new Text(
                            names + " 不在该专项的 responsibility.agencies 之列",
                            "names " + names + ", which responsibility.agencies does not"));
        }
    }
}
