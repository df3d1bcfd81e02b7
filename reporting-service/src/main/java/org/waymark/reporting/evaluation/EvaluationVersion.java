package org.waymark.reporting.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evaluationcontent.ComputedContent;
import org.waymark.reporting.evaluationcontent.IndicatorRow;

/**
 * A version of what stands in an evaluation: what was asked, what was written, what was computed.
 *
 * @param methodVersion the one that computed it
 * @param sections in the order of their codes
 */
public record EvaluationVersion(
        Text title,
        LocalDate asOf,
        Instant knownAt,
        String method,
        String methodVersion,
        List<WrittenSection> sections,
        List<ReasonNotFinal> notFinal,
        ComputedContent computed) {
    /** Targets whose last value is not known, and for which no reason is written. */
    public List<IndicatorRow> unexplained() {
        return computed.targets().stream()
                .filter(target -> !target.isFinal())
                .filter(target ->
                        notFinal.stream().noneMatch(reason -> reason.isAbout(target.indicator(), target.area())))
                .toList();
    }
}
