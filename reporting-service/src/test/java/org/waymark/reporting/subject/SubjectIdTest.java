package org.waymark.reporting.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.reporting.situation.Subject;

class SubjectIdTest {
    /** Rows in databases and events go by it. */
    @Test
    void a_subject_has_the_same_number_for_ever() {
        assertThat(SubjectId.of(new Subject("ipr-14fyp", "high-value-patents", "CN")))
                .isEqualTo(-2314968836417482255L);
    }
}
