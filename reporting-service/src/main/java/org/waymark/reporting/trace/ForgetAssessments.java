package org.waymark.reporting.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Forgets in short steps what has been kept for long enough. All instances may do so at once. */
@ApplicationScoped
class ForgetAssessments {
    private final GivenAssessments given;
    private final AssessmentSettings settings;
    private final Clock clock;

    ForgetAssessments(GivenAssessments given, AssessmentSettings settings, Clock clock) {
        this.given = given;
        this.settings = settings;
        this.clock = clock;
    }

    void forget() {
        LocalDate first = LocalDate.now(clock).minusDays(settings.kept().toDays());
        int gone;
        do {
            gone = given.forgetBefore(first);
        } while (gone > 0);
    }
}
