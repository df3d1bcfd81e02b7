package org.waymark.foundation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.caller.Caller;

class ChangesQuestionTest {
    @Test
    void who_administers_catalogues_reads_no_work_on_projects_that_is_not_accepted() {
        assertThat(guarded("/project-service", "catalogue-admin")).containsExactly("waymark.project-work.v1");
        assertThat(guarded("/project-service", "office")).isEmpty();
        assertThat(guarded("/project-service", "auditor")).isEmpty();
        assertThat(guarded("/indicator-service", "catalogue-admin")).isEmpty();
        assertThat(guarded("/indicator-service", "submitter")).containsExactly("waymark.submissions.v1");
    }

    private static Set<String> guarded(String source, String role) {
        Caller caller = new Caller("somebody", null, Set.of("cnipa"), Set.of(role), null);
        return ChangesQuestion.of(source, null, null, List.of(), null, caller)
                .filter()
                .guardedTopics();
    }
}
