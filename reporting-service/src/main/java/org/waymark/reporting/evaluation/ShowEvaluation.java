package org.waymark.reporting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;

/** Shows an evaluation: what is issued from what was kept of it, anything else from the version at hand. */
@ApplicationScoped
public class ShowEvaluation {
    private final Evaluations evaluations;
    private final EvaluationVersions versions;
    private final IssuedEvaluations issued;

    ShowEvaluation(Evaluations evaluations, EvaluationVersions versions, IssuedEvaluations issued) {
        this.evaluations = evaluations;
        this.versions = versions;
        this.issued = issued;
    }

    /** Refused, as if there were none, to whom it is not for. */
    public Evaluation readable(UUID id, Caller caller) {
        return evaluations.find(id).filter(Reader.of(caller)::mayRead).orElseThrow(() -> Evaluations.unknown(id));
    }

    public EvaluationView view(Evaluation evaluation, Caller caller) {
        Reader reader = Reader.of(caller);
        if (!evaluation.state().isPublic()) {
            return EvaluationView.of(evaluation, content(evaluation), null, reader);
        }
        IssuedContent kept = issued.find(evaluation.id()).orElseThrow();
        return EvaluationView.of(evaluation, kept.content(), kept, reader);
    }

    /** Of one that is not issued. */
    public EvaluationContent content(Evaluation evaluation) {
        return EvaluationContent.of(evaluation, versions.of(evaluation));
    }
}
