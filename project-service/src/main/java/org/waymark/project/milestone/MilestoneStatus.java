package org.waymark.project.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a milestone stands at a moment.
 *
 * @param version in force
 * @param dueDates never empty
 * @param made the decisions that count, in order
 * @param decisionVersion how many versions and decisions count: a decision names it, so that nobody decides on what they
 *     have not seen
 */
public record MilestoneStatus(
        Milestone version,
        MilestoneState state,
        List<DueDate> dueDates,
        List<MilestoneDecision> made,
        int decisionVersion,
        LocalDate asOf) {
    public String agency() {
        return version.agency;
    }

    public LocalDate originalDue() {
        return dueDates.get(0).due();
    }

    public int moves() {
        return dueDates.size() - 1;
    }

    /** The decision by which it counts as reached. */
    public Optional<MilestoneDecision> reached() {
        return state.isReached() ? last(MilestoneVerdict.REACH) : Optional.empty();
    }

    /** The day on which it was reached or dropped. */
    public Optional<LocalDate> on() {
        return (state == MilestoneState.DROPPED ? last(MilestoneVerdict.DROP) : reached()).map(made -> made.on);
    }

    /** The day before which nothing more can have happened: that of the last decision. */
    public Optional<LocalDate> lastDay() {
        return made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1).on);
    }

    /** Days after its due day, of the day it was reached or else of the day asked for; 0 for what was dropped. */
    public int daysLate() {
        LocalDate day = state == MilestoneState.DROPPED ? version.due : on().orElse(asOf);
        return daysAfter(version.due, day);
    }

    /** The day on which it was reached, or is to be expected at the earliest; empty where it was dropped. */
    Optional<LocalDate> expected() {
        return switch (state) {
            case REACHED, ACCEPTED -> on();
            case PLANNED, SLIPPED -> Optional.of(asOf.isAfter(version.due) ? asOf : version.due);
            case DROPPED -> Optional.empty();
        };
    }

    /** Days by which the day expected of another one lies after this one's due, at least 0. */
    public int daysThreatenedBy(MilestoneStatus other) {
        return other.expected().map(day -> daysAfter(version.due, day)).orElse(0);
    }

    /**
     * Whether anyone may read the decision's evidence and reason: of what was accepted, and of an acceptance taken back.
     */
    boolean isPublic(MilestoneDecision decision) {
        if (decision.decision == MilestoneVerdict.REVOKE) {
            return true;
        }
        return state == MilestoneState.ACCEPTED && decision.number >= reached().orElseThrow().number;
    }

    private Optional<MilestoneDecision> last(MilestoneVerdict verdict) {
        return made.stream().filter(decision -> decision.decision == verdict).reduce((one, next) -> next);
    }

    private static int daysAfter(LocalDate due, LocalDate day) {
        return (int) Math.max(0, day.toEpochDay() - due.toEpochDay());
    }
}
