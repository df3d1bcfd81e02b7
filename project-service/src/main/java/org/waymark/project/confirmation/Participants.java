package org.waymark.project.confirmation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.project.progress.Part;
import org.waymark.project.specialproject.SpecialProject;

/** Which agencies are asked to confirm a report, and for which part of it. */
final class Participants {
    /** Of a project's definition, what is asked here; tasks may name agencies. */
    record Tasks(List<TaskAgencies> tasks) {}

    record TaskAgencies(String code, List<String> agencies) {
        boolean isForAll() {
            return agencies == null || agencies.isEmpty();
        }

        boolean concerns(String agency) {
            return isForAll() || agencies.contains(agency);
        }
    }

    private Participants() {}

    /**
     * Everyone of these but the agency that submits. An agency confirms the tasks that name it and those that name
     * nobody: the whole report where no task names anybody; one that no task concerns is not asked. Whoever leaves a
     * task out of the report does not spare its agencies the question.
     */
    static List<Part> asked(SpecialProject project, List<String> agencies, String submitter) {
        return asked(project.bodyAs(Tasks.class), agencies, submitter);
    }

    static List<Part> asked(Tasks project, List<String> agencies, String submitter) {
        List<TaskAgencies> tasks = Optional.ofNullable(project.tasks()).orElse(List.of());
        return agencies.stream()
                .filter(agency -> !agency.equals(submitter))
                .map(agency -> part(agency, tasks))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Part part(String agency, List<TaskAgencies> tasks) {
        if (tasks.stream().allMatch(TaskAgencies::isForAll)) {
            return new Part(agency, null);
        }
        List<String> own = tasks.stream()
                .filter(task -> task.concerns(agency))
                .map(TaskAgencies::code)
                .toList();
        return own.isEmpty() ? null : new Part(agency, own);
    }
}
