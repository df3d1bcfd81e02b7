package org.waymark.indicator.review;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.indicator.catalogue.IndicatorDefinition;
import org.waymark.indicator.observation.AfterWithdrawal;
import org.waymark.indicator.observation.ObservationId;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.ownership.Owner;

/**
 * Refuses a decision that cannot be made. A caller who may not see the observation learns nothing about it; one who may
 * not decide learns nothing about its state.
 *
 * @param definition of the indicator as it is now
 */
record DecisionCheck(UUID observation, Vintages vintages, IndicatorDefinition definition, LocalDate today) {
    /** A decision that can be made: the vintage it is made on, and the role it is made in. */
    record Admitted(Vintage on, String role) {}

    Admitted admit(DecisionRequest request, Caller caller) {
        Vintages seen = vintages.seenBy(caller, today);
        Vintage current = seen.current()
                .flatMap(visible -> vintages.current())
                .orElseThrow(() -> ObservationId.unknown(observation));
        Optional<Vintage> named = seen.numbered(request.vintage());
        String agency = named.or(seen::current).orElse(current).agency();
        String role =
                request.decision().roleOf(caller, agency).orElseThrow(() -> mayNot(request.decision(), agency, caller));
        Vintage on = named.filter(vintage -> isToBeDecidedOn(vintage, current, request.decision()))
                .orElseThrow(() -> stale(request.vintage(), current, seen));
        requireState(on, request.decision());
        if (request.decision().needsOtherEyes() && on.submittedBy().equals(caller.subject())) {
            throw fourEyes(on, request.decision());
        }
        requireToBeOwn(on, request);
        if (asksAgain(request.decision(), role, on, current)) {
            throw reviewState(current, request.decision(), Set.of());
        }
        requireAnotherDay(on, request);
        requireAfterWithdrawal(on, request);
        return new Admitted(on, role);
    }

    private boolean isToBeDecidedOn(Vintage vintage, Vintage current, Decision decision) {
        if (vintage.number() == current.number()) {
            return true;
        }
        return switch (decision) {
            case VERIFY, PUBLISH, RETURN -> false;
            case WITHDRAW ->
                vintage.reviewState() == ReviewState.PUBLISHED
                        && (is(vintages.counting(), vintage)
                                || is(vintages.lastPublished(), vintage)
                                || vintage.isEmbargoedOn(today));
            case RESCHEDULE -> vintage.reviewState() == ReviewState.PUBLISHED && vintage.isEmbargoedOn(today);
        };
    }

    private static boolean is(Optional<Vintage> one, Vintage vintage) {
        return one.isPresent() && one.get().number() == vintage.number();
    }

    private void requireState(Vintage on, Decision decision) {
        Set<Decision> possible = Decision.possibleOn(on, steps(), on.isEmbargoedOn(today));
        if (!possible.contains(decision)) {
            throw reviewState(on, decision, possible);
        }
    }

    /** Nobody revises another agency's public value, not even by a draft or an embargo that was there before it. */
    private void requireToBeOwn(Vintage on, DecisionRequest request) {
        boolean makesPublic = on.withdraws() == null
                && switch (request.decision()) {
                    case PUBLISH -> true;
                    case RESCHEDULE ->
                        on.reviewState() == ReviewState.PUBLISHED
                                && !request.releasedAt().isAfter(today);
                    case VERIFY, RETURN, WITHDRAW -> false;
                };
        Owner.of(vintages, definition)
                .filter(owner -> makesPublic && !owner.agency().equals(on.agency()))
                .ifPresent(owner -> {
                    throw owner.refusal();
                });
    }

    int steps() {
        return definition.reviewSteps();
    }

    /** Whether a submitter asks again to withdraw a public value while the first request is in review. */
    private boolean asksAgain(Decision decision, String role, Vintage on, Vintage current) {
        return decision == Decision.WITHDRAW
                && role.equals("submitter")
                && steps() > 0
                && current.reviewState().isDraft()
                && Integer.valueOf(on.number()).equals(current.withdraws());
    }

    private static void requireAnotherDay(Vintage on, DecisionRequest request) {
        if (request.decision() == Decision.RESCHEDULE && request.releasedAt().equals(on.releasedAt())) {
            Violations violations = new Violations();
            violations.add(
                    "/releasedAt",
                    new TextNode(request.releasedAt().toString()),
                    "another-day",
                    new Text("发布日已是这一天", "is its release day already"));
            violations.refuseIfAny();
        }
    }

    /** A value that has taken the place of a withdrawn one cannot be released before the withdrawal. */
    private void requireAfterWithdrawal(Vintage on, DecisionRequest request) {
        if (request.decision() == Decision.RESCHEDULE) {
            Violations violations = new Violations();
            AfterWithdrawal.of(vintages)
                    .flatMap(withdrawal -> withdrawal.problem(on, request.releasedAt()))
                    .ifPresent(problem -> violations.add(
                            "/releasedAt",
                            new TextNode(request.releasedAt().toString()),
                            AfterWithdrawal.RULE,
                            problem));
            violations.refuseIfAny();
        }
    }

    private static Refusal mayNot(Decision decision, String agency, Caller caller) {
        List<String> may = decision.rightsInWords(agency);
        String who = String.join(", ", may);
        return Refusal.of(
                        decision.isOfOtherAgenciesFor(caller)
                                ? ProblemType.NOT_YOUR_OBSERVATION
                                : ProblemType.FORBIDDEN,
                        "此版本的 " + decision + " 只能由以下角色决定：" + who,
                        decision + " of this vintage is for these alone: " + who)
                .with("may", may);
    }

    private static Refusal fourEyes(Vintage on, Decision decision) {
        String who = String.join(", ", decision.rightsInWords(on.agency()));
        return Refusal.of(
                ProblemType.FOUR_EYES,
                "第 " + on.number() + " 版由您报送，" + decision + " 须由他人作出：" + who,
                "You submitted vintage " + on.number() + "; " + decision + " is for somebody else: " + who);
    }

    private static Refusal stale(int asked, Vintage current, Vintages seen) {
        return Refusal.of(
                        ProblemType.STALE_PRECONDITION,
                        "当前版本是第 " + current.number() + " 版，不能再对第 " + asked + " 版作此决定",
                        "The current vintage is " + current.number() + "; this cannot be decided on vintage " + asked)
                .with("currentVintage", current.number())
                .with(
                        "differing",
                        seen.numbered(asked)
                                .filter(vintage -> is(seen.current(), current))
                                .map(vintage -> vintage.differences(current))
                                .orElse(List.of()));
    }

    private Refusal reviewState(Vintage on, Decision decision, Set<Decision> possible) {
        String then = possible.isEmpty() ? "-" : String.join(", ", names(possible));
        return Refusal.of(
                        ProblemType.REVIEW_STATE,
                        "第 " + on.number() + " 版的审核状态为 " + on.reviewState() + "，该指标有 " + steps() + " 个审核步骤，不能 "
                                + decision + "；可作的决定：" + then,
                        "Vintage " + on.number() + " is " + on.reviewState() + " and its indicator has " + steps()
                                + " review steps, so " + decision + " is not possible; these are: " + then)
                .with("reviewState", on.reviewState())
                .with("possible", names(possible));
    }

    private static List<String> names(Set<Decision> decisions) {
        return decisions.stream().map(Decision::name).toList();
    }
}
