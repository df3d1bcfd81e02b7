package org.waymark.reporting.evaluationdecision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.contracts.evaluation.EvaluationIssued.Document;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.evaluation.ContentLimit;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.evaluation.EvaluationEvents;
import org.waymark.reporting.evaluation.IssuedContent;
import org.waymark.reporting.evaluation.IssuedEvaluations;
import org.waymark.reporting.evaluation.ShowEvaluation;
import org.waymark.reporting.evaluationdocument.KeptDocument;
import org.waymark.reporting.evaluationdocument.KeptDocuments;
import org.waymark.reporting.evaluationdocument.MakeDocuments;

/** Freezes an evaluation that has just been issued: content, hash and files are kept and told, in the open transaction. */
@ApplicationScoped
class IssueEvaluation {
    private final ShowEvaluation showEvaluation;
    private final IssuedEvaluations issued;
    private final MakeDocuments makeDocuments;
    private final KeptDocuments documents;
    private final EvaluationEvents events;
    private final ContentLimit limit;
    private final Database database;

    IssueEvaluation(
            ShowEvaluation showEvaluation,
            IssuedEvaluations issued,
            MakeDocuments makeDocuments,
            KeptDocuments documents,
            EvaluationEvents events,
            ContentLimit limit,
            Database database) {
        this.showEvaluation = showEvaluation;
        this.issued = issued;
        this.makeDocuments = makeDocuments;
        this.documents = documents;
        this.events = events;
        this.limit = limit;
        this.database = database;
    }

    void issue(Evaluation evaluation, Caller caller) {
        EvaluationContent content = showEvaluation.content(evaluation);
        limit.check(content);
        IssuedContent kept = IssuedContent.of(content, evaluation.last().recordedAt());
        if (!issued.add(kept)) {
            throw Refusal.of(
                    ProblemType.CONCURRENT_CHANGE,
                    "文号 " + kept.number() + " 刚被另一评估使用",
                    "Another evaluation has just been given the number " + kept.number());
        }
        // While files are made the transaction says nothing to the database, which would end its connection.
        database.execute(
                "set local idle_in_transaction_session_timeout = " + EvaluationDecisionResource.LONGEST.toMillis());
        List<KeptDocument> files = makeDocuments.all(content, kept.sha256());
        documents.add(evaluation.id(), files);
        events.tell(evaluation, kept, told(files), caller);
    }

    void supersede(Evaluation evaluation, Caller caller) {
        IssuedContent kept = issued.find(evaluation.id()).orElseThrow();
        events.tell(evaluation, kept, told(documents.of(evaluation.id())), caller);
    }

    private static List<Document> told(List<KeptDocument> files) {
        return files.stream().map(KeptDocument::told).toList();
    }
}
