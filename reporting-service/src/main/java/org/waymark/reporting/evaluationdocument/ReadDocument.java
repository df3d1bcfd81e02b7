package org.waymark.reporting.evaluationdocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.evaluation.IssuedContent;
import org.waymark.reporting.evaluation.IssuedEvaluations;
import org.waymark.reporting.evaluation.ShowEvaluation;

/** Gives the file that was made when an evaluation was issued; of a draft one that is made now. Not in a transaction. */
@ApplicationScoped
public class ReadDocument {
    private final ShowEvaluation showEvaluation;
    private final IssuedEvaluations issued;
    private final KeptDocuments documents;
    private final MakeDocuments makeDocuments;

    ReadDocument(
            ShowEvaluation showEvaluation,
            IssuedEvaluations issued,
            KeptDocuments documents,
            MakeDocuments makeDocuments) {
        this.showEvaluation = showEvaluation;
        this.issued = issued;
        this.documents = documents;
        this.makeDocuments = makeDocuments;
    }

    public List<DocumentFormat> offered() {
        return makeDocuments.offered();
    }

    /** A connection is held while rows are read, not while a file is made. */
    public KeptDocument read(UUID id, DocumentFormat format, Caller caller, Language language) {
        Evaluation evaluation = Pool.READS.ask(() -> showEvaluation.readable(id, caller));
        if (!evaluation.state().isPublic()) {
            EvaluationContent content = Pool.READS.ask(() -> showEvaluation.content(evaluation));
            return KeptDocument.of(format, makeDocuments.one(format, content, null, language));
        }
        KeptDocument kept =
                Pool.READS.ask(() -> documents.find(id, format.id())).orElseThrow(() -> lost(format));
        return kept.content() == null ? madeAgain(id, format, kept) : kept;
    }

    /** After a restore from the topics the hash alone is known: what has another hash is not the file that was issued. */
    private KeptDocument madeAgain(UUID id, DocumentFormat format, KeptDocument kept) {
        IssuedContent content = Pool.READS.ask(() -> issued.find(id)).orElseThrow();
        KeptDocument again =
                KeptDocument.of(format, makeDocuments.one(format, content.content(), content.sha256(), Language.ZH));
        if (!again.sha256().equals(kept.sha256())) {
            throw lost(format);
        }
        return again;
    }

    private static Refusal lost(DocumentFormat format) {
        return Refusal.of(
                ProblemType.NOT_FOUND,
                "签发时制作的 " + format.id() + " 文件已在恢复数据库时丢失；其散列仍可核验，内容见 content",
                "The " + format.id()
                        + " made when it was issued was lost in a restore; its hash is still confirmed, and"
                        + " its content is at content");
    }
}
