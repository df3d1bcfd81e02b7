package org.waymark.project.confirmation;

import java.util.List;
import org.waymark.foundation.period.TimePeriod;

/** Who has looked at a project from outside: evaluators that rated it. */
public interface IndependentRatings {
    /** The agencies whose evaluators rated the project for the period. */
    List<String> ratedBy(String project, TimePeriod period);
}
