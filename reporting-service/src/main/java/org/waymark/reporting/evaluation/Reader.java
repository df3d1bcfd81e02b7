package org.waymark.reporting.evaluation;

import java.util.Set;
import java.util.stream.Stream;
import org.waymark.foundation.caller.Caller;

/**
 * Who reads evaluations.
 *
 * @param isInside may read drafts, and who did what
 * @param agencies for which the reader speaks
 */
public record Reader(boolean isInside, Set<String> agencies) {
    public static Reader of(Caller caller) {
        return new Reader(
                Stream.of("evaluator", "office", "signatory", "auditor").anyMatch(caller::is), caller.agencies());
    }

    public boolean mayRead(Evaluation evaluation) {
        return isInside
                || evaluation.state().isPublic()
                || evaluation.state().isBeforeAgencies()
                        && evaluation.asked().stream().anyMatch(agencies::contains);
    }
}
