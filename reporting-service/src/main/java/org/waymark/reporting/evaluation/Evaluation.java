package org.waymark.reporting.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.reporting.evaluation.Opinion.Response;

/**
 * An evaluation with all its steps. Those that a restore lost are missing: what is issued is then known by its last step
 * alone, and by its content.
 *
 * @param steps in the order of their changes, at least one
 */
public record Evaluation(UUID id, String plan, EvaluationKind kind, List<EvaluationStep> steps) {
    public Evaluation {
        steps = List.copyOf(steps);
    }

    public EvaluationState state() {
        EvaluationState state = EvaluationState.DRAFT;
        for (EvaluationStep step : steps) {
            state = switch (step.kind()) {
                case WRITE, RETURN -> EvaluationState.DRAFT;
                case CONSULT -> EvaluationState.CONSULTED;
                case DELIBERATE -> EvaluationState.DELIBERATED;
                case ISSUE -> EvaluationState.ISSUED;
                case SUPERSEDE -> EvaluationState.SUPERSEDED;
                case AGREE, COMMENT, OBJECT, NO_RESPONSE -> state;
            };
        }
        return state;
    }

    public EvaluationStep last() {
        return steps.get(steps.size() - 1);
    }

    /** Of what is written. */
    public int version() {
        return last().version();
    }

    public int change() {
        return last().change();
    }

    public int nextChange() {
        return change() + 1;
    }

    /** The agencies that are asked, in order; none while it is a draft. */
    public List<String> asked() {
        return consultation().map(step -> step.details().asked()).orElse(List.of());
    }

    /** The last day to answer. */
    public Optional<LocalDate> respondBy() {
        return consultation().map(step -> step.details().respondBy());
    }

    /** Of every agency that is asked, by code. */
    public List<Opinion> opinions() {
        Map<String, Opinion> opinions = new LinkedHashMap<>();
        for (EvaluationStep step : steps) {
            if (step.kind() == StepKind.CONSULT) {
                opinions.clear();
                step.details().asked().forEach(agency -> opinions.put(agency, Opinion.awaited(agency)));
            } else if (step.kind() == StepKind.RETURN) {
                opinions.clear();
            } else if (step.kind().isOpinion()) {
                opinions.put(step.agency(), Opinion.given(step));
            } else if (step.kind() == StepKind.DELIBERATE) {
                step.details()
                        .replies()
                        .forEach(reply -> opinions.computeIfPresent(
                                reply.agency(), (agency, opinion) -> opinion.replied(reply.text())));
            }
        }
        return List.copyOf(opinions.values());
    }

    /** Codes of the agencies whose opinion is this one. */
    public List<String> agencies(Response response) {
        return opinions().stream()
                .filter(opinion -> opinion.is(response))
                .map(Opinion::agency)
                .toList();
    }

    /** Whether the caller wrote a version of it, and so is no other eyes. */
    public boolean wasWrittenBy(Caller caller) {
        return steps.stream().anyMatch(step -> step.kind() == StepKind.WRITE && step.wasDoneBy(caller));
    }

    /** The last step of the kind. */
    public Optional<EvaluationStep> last(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
    }

    /** The same evaluation after one more step. */
    public Evaluation and(EvaluationStep step) {
        List<EvaluationStep> more = new ArrayList<>(steps);
        more.add(step);
        return new Evaluation(id, plan, kind, more);
    }

    private Optional<EvaluationStep> consultation() {
        return state() == EvaluationState.DRAFT ? Optional.empty() : last(StepKind.CONSULT);
    }
}
