package org.waymark.project.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.project.confirmation.Participants.TaskAgencies;
import org.waymark.project.confirmation.Participants.Tasks;
import org.waymark.project.progress.Part;

class ParticipantsTest {
    private static final List<String> AGENCIES = List.of("lead", "a", "b");

    @Test
    void where_no_task_names_anybody_everybody_else_confirms_the_whole() {
        assertThat(asked(task("t1"), task("t2"))).containsExactly(new Part("a", null), new Part("b", null));
    }

    @Test
    void an_agency_confirms_the_tasks_that_name_it_and_those_that_name_nobody() {
        assertThat(asked(task("t1", "a"), task("t2")))
                .containsExactly(new Part("a", List.of("t1", "t2")), new Part("b", List.of("t2")));
    }

    @Test
    void an_agency_that_no_task_concerns_is_not_asked() {
        assertThat(asked(task("t1", "a"), task("t2", "lead"))).containsExactly(new Part("a", List.of("t1")));
    }

    @Test
    void a_project_without_tasks_asks_for_the_whole() {
        assertThat(Participants.asked(new Tasks(null), AGENCIES, "lead"))
                .extracting(Part::agency)
                .containsExactly("a", "b");
    }

    private static List<Part> asked(TaskAgencies... tasks) {
        return Participants.asked(new Tasks(List.of(tasks)), AGENCIES, "lead");
    }

    private static TaskAgencies task(String code, String... agencies) {
        return new TaskAgencies(code, List.of(agencies));
    }
}
