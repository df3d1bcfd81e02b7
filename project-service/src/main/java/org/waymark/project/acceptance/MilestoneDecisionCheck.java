package org.waymark.project.acceptance;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.project.milestone.MilestoneDecision;
import org.waymark.project.milestone.MilestoneState;
import org.waymark.project.milestone.MilestoneStatus;
import org.waymark.project.milestone.MilestoneVerdict;
import org.waymark.project.standing.Standing;

/**
 * Refuses a decision that cannot be made: first who may not decide, then what is decided on another state than was seen.
 *
 * @param status of the milestone today
 */
record MilestoneDecisionCheck(Standing standing, MilestoneStatus status, LocalDate today) {
    private static final String OFFICE = "office";

    /**
     * A decision that can be made.
     *
     * @param agency for which, or null for the office
     */
    record Admitted(String agency, String role) {}

    Admitted admit(MilestoneDecisionRequest request) {
        Admitted admitted =
                switch (request.decision()) {
                    case REACH -> reaches(request.agency());
                    case ACCEPT, REFUSE -> judges(request.agency());
                    case DROP -> drops();
                    case REVOKE -> revokes();
                };
        requireSeen(request.version());
        requireState(request.decision());
        if (judges(request.decision())) {
            requireOtherEyes(request.decision());
        }
        requireOrder(request.onOr(today));
        return admitted;
    }

    private Admitted reaches(String asked) {
        String agency = status.agency();
        boolean may = standing.caller().is("submitter") && standing.actsFor().contains(agency);
        if (!may || asked != null && !asked.equals(agency)) {
            throw standing.refusal(List.of(agency));
        }
        return new Admitted(agency, "submitter");
    }

    /** The office, or an agency of the project; neither of the body that is to reach it. */
    private Admitted judges(String asked) {
        boolean asOffice = standing.isOffice() && asked == null;
        boolean asAgency =
                standing.caller().is("submitter") || standing.caller().is("verifier");
        if (!asOffice && (!asAgency || standing.own().isEmpty())) {
            throw standing.refusal(mayJudge());
        }
        if (standing.isOfBodyOf(reachingAgencies())) {
            throw ownBody();
        }
        if (asOffice) {
            return new Admitted(null, OFFICE);
        }
        String agency = standing.acts(asked);
        if (standing.areOneBody(agency, status.agency())) {
            throw ownBody();
        }
        return new Admitted(agency, standing.caller().is("verifier") ? "verifier" : "submitter");
    }

    private Admitted drops() {
        String agency = standing.editsPartOf(status.agency());
        return agency.equals(OFFICE) ? new Admitted(null, OFFICE) : new Admitted(agency, "submitter");
    }

    private Admitted revokes() {
        if (!standing.isOffice()) {
            throw standing.refusal(List.of(OFFICE));
        }
        return new Admitted(null, OFFICE);
    }

    private static boolean judges(MilestoneVerdict decision) {
        return decision == MilestoneVerdict.ACCEPT || decision == MilestoneVerdict.REFUSE;
    }

    /** The agency that is to reach it, and whoever said for it that it is reached. */
    private List<String> reachingAgencies() {
        List<String> agencies = new ArrayList<>(List.of(status.agency()));
        status.reached().ifPresent(reached -> agencies.addAll(reached.actedBy));
        return agencies;
    }

    private List<String> mayJudge() {
        List<String> may = new ArrayList<>(List.of(OFFICE));
        standing.agencies().stream()
                .filter(agency -> !standing.areOneBody(agency, status.agency()))
                .forEach(may::add);
        return may;
    }

    private void requireSeen(int version) {
        if (version != status.decisionVersion()) {
            throw Refusal.of(
                            ProblemType.CONCURRENT_CHANGE,
                            "里程碑已有变化：decisionVersion 现为 " + status.decisionVersion() + "，请求依据的是 " + version,
                            "The milestone has changed: its decisionVersion is " + status.decisionVersion()
                                    + ", and the decision was made on " + version)
                    .with("decisionVersion", status.decisionVersion())
                    .with("state", status.state());
        }
    }

    private void requireState(MilestoneVerdict decision) {
        MilestoneState state = status.state();
        Set<MilestoneVerdict> possible = MilestoneVerdict.possibleIn(state);
        if (!possible.contains(decision)) {
            List<String> names = possible.stream().map(MilestoneVerdict::name).toList();
            String then = names.isEmpty() ? "-" : String.join(", ", names);
            throw Refusal.of(
                            ProblemType.REVIEW_STATE,
                            "里程碑的状态为 " + state + "，不能 " + decision + "；可作的决定：" + then,
                            "The milestone is " + state + ", so " + decision + " is not possible; these are: " + then)
                    .with("state", state)
                    .with("possible", names);
        }
    }

    private void requireOtherEyes(MilestoneVerdict decision) {
        MilestoneDecision reached = status.reached().orElseThrow();
        if (!OtherEyes.than(reached).has(standing.caller())) {
            throw Refusal.of(
                    ProblemType.FOUR_EYES,
                    "里程碑的 REACH 由您作出，" + decision + " 须由他人作出",
                    "You decided that the milestone is reached; " + decision + " is for somebody else");
        }
    }

    private void requireOrder(LocalDate on) {
        status.lastDay().filter(on::isBefore).ifPresent(last -> {
            Violations violations = new Violations();
            violations.add(
                    "/on",
                    new TextNode(on.toString()),
                    "on-order",
                    new Text("不得早于上一决定的 " + last, "must not lie before " + last + ", the day of the last decision"));
            violations.refuseIfAny();
        });
    }

    private Refusal ownBody() {
        return Refusal.of(
                        ProblemType.OWN_BODY,
                        "里程碑由本单位完成，须由他单位审定",
                        "The milestone is your own body's; another one has to decide on it")
                .with("may", mayJudge());
    }
}
