package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.LinearTrajectory;
import org.waymark.reporting.assessment.Pace;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Reason;
import org.waymark.reporting.assessment.Target;
import org.waymark.reporting.assessment.VerdictChange;

/** What the method says, with its version, its parameters and everything it looked at. */
public record AssessmentView(
        UUID id,
        String method,
        String version,
        Parameters parameters,
        Integer targetVersion,
        Attainment attainment,
        String metSince,
        Boolean metSinceIsFirstKnown,
        Boolean metEarly,
        @JsonProperty("final") boolean isFinal,
        Pace pace,
        Reason reason,
        BigDecimal progress,
        BigDecimal expected,
        BigDecimal r,
        BigDecimal timeLead,
        boolean roundingSensitive,
        List<InterimView> interim,
        List<KnownValueView> inputs,
        List<KnownValueView> signals,
        VerdictChange changed) {

    static AssessmentView of(Assessment assessment) {
        return new AssessmentView(
                assessment.id(),
                LinearTrajectory.METHOD,
                LinearTrajectory.VERSION,
                assessment.parameters(),
                assessment.target().map(Target::version).orElse(null),
                assessment.verdict().attainment(),
                Objects.toString(assessment.metSince(), null),
                assessment.metSinceIsFirstKnown(),
                assessment.metEarly(),
                assessment.isFinal(),
                assessment.verdict().pace(),
                assessment.reason(),
                assessment.progress(),
                assessment.expected(),
                assessment.ratio(),
                assessment.timeLead(),
                assessment.roundingSensitive(),
                assessment.interim().stream().map(InterimView::of).toList(),
                assessment.inputs().stream().map(KnownValueView::of).toList(),
                assessment.signals().stream().map(KnownValueView::of).toList(),
                assessment.changed());
    }
}
