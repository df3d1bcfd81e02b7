package org.waymark.reporting.evaluationopinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.time.Today;
import org.waymark.reporting.evaluation.ContentLimit;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.evaluation.EvaluationState;
import org.waymark.reporting.evaluation.EvaluationStep;
import org.waymark.reporting.evaluation.EvaluationVersions;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.Reader;
import org.waymark.reporting.evaluation.StaleVersion;
import org.waymark.reporting.evaluation.StepDetails;

/** Records what an agency says. Until the day it was given it may say something else; then the last word counts. */
@ApplicationScoped
class GiveOpinion {
    private final Evaluations evaluations;
    private final EvaluationVersions versions;
    private final ContentLimit limit;
    private final Today today;
    private final Clock clock;

    GiveOpinion(Evaluations evaluations, EvaluationVersions versions, ContentLimit limit, Today today, Clock clock) {
        this.evaluations = evaluations;
        this.versions = versions;
        this.limit = limit;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public Evaluation give(UUID id, OpinionRequest request, Caller caller) {
        Evaluation evaluation = evaluations.lock(id);
        if (!Reader.of(caller).mayRead(evaluation)) {
            throw Evaluations.unknown(id);
        }
        requireOpen(evaluation);
        String agency = agency(evaluation, request.agency(), caller);
        StaleVersion.refuse(evaluation, request.version());
        requireInTime(evaluation);
        String role = Stream.of("submitter", "verifier")
                .filter(caller::is)
                .findFirst()
                .orElseThrow();
        EvaluationStep step = new EvaluationStep(
                id,
                evaluation.nextChange(),
                evaluation.version(),
                request.opinion().step(),
                StepDetails.opinion(request.text()),
                agency,
                role,
                clock.instant(),
                caller.subject(),
                caller.client());
        // Who agrees without a word is never refused for what others wrote.
        if (request.text() != null) {
            limit.check(EvaluationContent.of(evaluation.and(step), versions.of(evaluation)));
        }
        return evaluations.add(evaluation, step);
    }

    private static void requireOpen(Evaluation evaluation) {
        if (evaluation.state() != EvaluationState.CONSULTED) {
            throw Refusal.of(
                            ProblemType.REVIEW_STATE,
                            "评估的状态为 " + evaluation.state() + "，只有 CONSULTED 时可发表意见",
                            "The evaluation is " + evaluation.state() + "; opinions are given while it is CONSULTED")
                    .with("state", evaluation.state());
        }
    }

    private void requireInTime(Evaluation evaluation) {
        LocalDate last = evaluation.respondBy().orElseThrow();
        if (today.date().isAfter(last)) {
            throw Refusal.of(
                            ProblemType.REVIEW_STATE,
                            "答复期限为 " + last + "，已过；未答复按未答复记录",
                            "The last day to answer was " + last + "; what was not said by then is recorded as silence")
                    .with("respondBy", last);
        }
    }

    /** The one named, else the one of the caller's that was asked. */
    private static String agency(Evaluation evaluation, String named, Caller caller) {
        List<String> own = evaluation.asked().stream().filter(caller::speaksFor).toList();
        if (own.isEmpty() || named != null && !own.contains(named)) {
            throw Refusal.of(
                            ProblemType.NOT_ASKED,
                            "征求意见的机构为 " + String.join(", ", evaluation.asked()),
                            "The agencies that are asked are " + String.join(", ", evaluation.asked()))
                    .with("may", evaluation.asked());
        }
        if (named == null && own.size() > 1) {
            throw Refusal.of(
                            ProblemType.NOT_ASKED,
                            "令牌代表多个被征求意见的机构，请用 agency 指明",
                            "The token speaks for several agencies that are asked: name one in agency")
                    .with("may", own);
        }
        return named == null ? own.get(0) : named;
    }
}
