package org.waymark.project.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.command.RunCommand;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class KnownAssessmentsTest extends ProjectServiceTest {
    @Inject
    KnownAssessments assessments;

    @Inject
    Database rows;

    @Inject
    RunCommand runCommand;

    @ParameterizedTest
    @ValueSource(ints = {1, 42, 2026})
    void news_shuffled_and_doubled_end_in_the_latest(int seed) {
        Random random = new Random(seed);
        List<ReceivedEvent> log = new ArrayList<>();
        for (int position = 1; position <= 6; position++) {
            String area = position % 2 == 0 ? "CN" : "CN-44";
            log.addAll(Collections.nCopies(
                    2, AssessmentEvents.paced(position, "i", area, "PACE_" + position, "2024-01-0" + position)));
        }
        log.add(AssessmentEvents.of("org.waymark.something.else.v1", 9, MissingNode.getInstance()));
        Collections.shuffle(log, random);

        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(6));
            List<ReceivedEvent> batch = log.subList(from, to);
            QuarkusTransaction.requiringNew().run(() -> assessments.apply(batch));
            from = to;
        }

        assertThat(rows.read(
                        "select area, pace, as_of, position from known_assessment order by area",
                        row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                                + row.getLong(4)))
                .containsExactly("CN PACE_6 2024-01-06 6", "CN-44 PACE_5 2024-01-05 5");
    }

    @Test
    void they_can_be_rebuilt() {
        assertThat(runCommand.run("rebuild", "--projection", "assessments")).isZero();
    }
}
