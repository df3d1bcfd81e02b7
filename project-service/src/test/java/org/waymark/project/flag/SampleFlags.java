package org.waymark.project.flag;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.project.assessment.AssessmentEvents;
import org.waymark.project.assessment.KnownAssessments;

/** Raises flags of the projects of plan {@code p}, for tests of other capabilities. */
@ApplicationScoped
public class SampleFlags {
    private final KnownAssessments assessments;
    private final FlagProjects flagProjects;

    SampleFlags(KnownAssessments assessments, FlagProjects flagProjects) {
        this.assessments = assessments;
        this.flagProjects = flagProjects;
    }

    public void raise(String... indicators) {
        long position = 0;
        for (String indicator : indicators) {
            position++;
            var event = AssessmentEvents.paced(position, indicator, "CN", FlagDifference.OFF_COURSE, "2024-01-23");
            QuarkusTransaction.requiringNew().run(() -> assessments.apply(List.of(event)));
        }
        flagProjects.settle();
    }
}
