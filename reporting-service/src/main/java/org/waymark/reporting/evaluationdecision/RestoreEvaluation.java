package org.waymark.reporting.evaluationdecision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.evaluation.EvaluationIssued;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationKind;
import org.waymark.reporting.evaluation.EvaluationStep;
import org.waymark.reporting.evaluation.EvaluationVersions;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.IssuedContent;
import org.waymark.reporting.evaluation.IssuedEvaluations;
import org.waymark.reporting.evaluation.StepDetails;
import org.waymark.reporting.evaluation.StepKind;
import org.waymark.reporting.evaluationdocument.KeptDocument;
import org.waymark.reporting.evaluationdocument.KeptDocuments;

/**
 * Puts back what was issued, with its content and the hashes of its files. The files themselves come from the backup, or
 * not again; the steps before are lost, as are drafts.
 */
@ApplicationScoped
class RestoreEvaluation implements Restoration {
    private static final String RECOVERY = "journal-recover";
    private static final String SIGNATORY = "signatory";

    private final Evaluations evaluations;
    private final EvaluationVersions versions;
    private final IssuedEvaluations issued;
    private final KeptDocuments documents;

    RestoreEvaluation(
            Evaluations evaluations, EvaluationVersions versions, IssuedEvaluations issued, KeptDocuments documents) {
        this.evaluations = evaluations;
        this.versions = versions;
        this.issued = issued;
        this.documents = documents;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.EVALUATION_ISSUED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        EvaluationIssued told = event.dataAs(EvaluationIssued.class);
        Evaluation before = evaluations
                .find(told.evaluation())
                .orElseGet(() ->
                        new Evaluation(told.evaluation(), told.plan(), EvaluationKind.valueOf(told.kind()), List.of()));
        Optional<EvaluationStep> since = before.steps().stream()
                .filter(step -> step.change() >= told.change())
                .findFirst();
        if (since.isPresent()) {
            boolean isThere = since.get().recordedAt().equals(told.recordedAt());
            return isThere
                    ? Optional.empty()
                    : Optional.of(told.subject() + ": something else was decided since the restore");
        }
        IssuedContent content = new IssuedContent(
                told.evaluation(), told.number(), told.issuedOn(), told.content(), told.sha256(), told.issuedAt());
        Optional<String> taken = issued.numbered(told.number())
                .filter(other -> !other.equals(told.evaluation()))
                .map(other -> told.subject() + ": its number was given to " + other + " since the restore");
        if (taken.isEmpty()) {
            evaluations.add(before, step(told));
            versions.add(told.evaluation(), told.version(), content.content().written());
            issued.add(content);
            documents.add(
                    told.evaluation(),
                    told.documents().stream()
                            .map(file -> new KeptDocument(file.format(), file.mediaType(), file.sha256(), null))
                            .toList());
        }
        return taken;
    }

    private static EvaluationStep step(EvaluationIssued told) {
        boolean stands = told.supersession() == null;
        return new EvaluationStep(
                told.evaluation(),
                told.change(),
                told.version(),
                stands ? StepKind.ISSUE : StepKind.SUPERSEDE,
                stands
                        ? StepDetails.issue(null, told.number(), told.issuedOn())
                        : StepDetails.supersession(
                                told.supersession().reason(),
                                told.supersession().by()),
                null,
                SIGNATORY,
                told.recordedAt(),
                RECOVERY,
                null);
    }
}
