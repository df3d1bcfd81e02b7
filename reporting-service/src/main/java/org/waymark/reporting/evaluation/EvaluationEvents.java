package org.waymark.reporting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.contracts.EventType;
import org.waymark.contracts.evaluation.EvaluationIssued;
import org.waymark.contracts.evaluation.EvaluationIssued.Document;
import org.waymark.contracts.evaluation.EvaluationIssued.Supersession;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.time.Today;

/** Tells of evaluations that are issued or superseded, in the transaction in which they are; of drafts nothing. */
@ApplicationScoped
public class EvaluationEvents {
    private final Journal journal;
    private final Today today;

    EvaluationEvents(Journal journal, Today today) {
        this.journal = journal;
        this.today = today;
    }

    /** Within the lock of the evaluation. */
    public void tell(Evaluation evaluation, IssuedContent issued, List<Document> documents, Caller caller) {
        EvaluationContent content = issued.content();
        EvaluationStep last = evaluation.last();
        EvaluationIssued told = new EvaluationIssued(
                evaluation.id(),
                evaluation.plan(),
                evaluation.kind().name(),
                evaluation.state().name(),
                evaluation.change(),
                content.version(),
                issued.number(),
                issued.issuedOn(),
                content.asOf(),
                content.knownAt(),
                content.method(),
                content.methodVersion(),
                issued.sha256(),
                issued.json(),
                documents,
                last.kind() == StepKind.SUPERSEDE ? supersession(last) : null,
                issued.issuedAt(),
                last.recordedAt());
        journal.append(Happening.of(EventType.EVALUATION_ISSUED, last.recordedAt(), told), caller, null);
    }

    private Supersession supersession(EvaluationStep step) {
        return new Supersession(
                step.details().supersededBy(),
                today.dateAt(step.recordedAt()),
                step.details().reason());
    }
}
