package org.waymark.reporting.trace;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.logfield.LogFields;

/** Forgets once a day, and when the service starts. */
@ApplicationScoped
class AssessmentClock {
    private final ForgetAssessments forgetAssessments;

    AssessmentClock(ForgetAssessments forgetAssessments) {
        this.forgetAssessments = forgetAssessments;
    }

    @Scheduled(
            every = "${waymark.assessments.forget-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        LogFields.during("assessment-clock", () -> Pool.RESERVED.run(forgetAssessments::forget));
    }
}
