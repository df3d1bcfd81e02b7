package org.waymark.reporting.evaluationreading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationView;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.IssuedContent;
import org.waymark.reporting.evaluation.IssuedEvaluations;
import org.waymark.reporting.evaluation.ShowEvaluation;
import org.waymark.reporting.evaluationdocument.KeptDocuments;
import org.waymark.reporting.evaluationreading.EvaluationReading.DocumentView;

/** Reads evaluations, each in one picture of the database. */
@ApplicationScoped
class ReadIssued {
    private final Evaluations evaluations;
    private final ShowEvaluation showEvaluation;
    private final IssuedEvaluations issued;
    private final KeptDocuments documents;

    ReadIssued(
            Evaluations evaluations, ShowEvaluation showEvaluation, IssuedEvaluations issued, KeptDocuments documents) {
        this.evaluations = evaluations;
        this.showEvaluation = showEvaluation;
        this.issued = issued;
        this.documents = documents;
    }

    @Snapshot(Pool.READS)
    public EvaluationReading reading(UUID id, Caller caller) {
        Evaluation evaluation = showEvaluation.readable(id, caller);
        EvaluationView view = showEvaluation.view(evaluation, caller);
        List<DocumentView> files =
                documents.of(id).stream().map(DocumentView::of).toList();
        return new EvaluationReading(view, files, null);
    }

    /** Refused, as if there were none, before it is issued. */
    @Snapshot(Pool.READS)
    public Verification verification(UUID id, String hash) {
        return Verification.of(issuedOne(id), content(id), documents.of(id), hash);
    }

    @Snapshot(Pool.READS)
    public IssuedContent issued(UUID id) {
        issuedOne(id);
        return content(id);
    }

    private Evaluation issuedOne(UUID id) {
        return evaluations
                .find(id)
                .filter(evaluation -> evaluation.state().isPublic())
                .orElseThrow(() -> Evaluations.unknown(id));
    }

    private IssuedContent content(UUID id) {
        return issued.find(id).orElseThrow();
    }
}
