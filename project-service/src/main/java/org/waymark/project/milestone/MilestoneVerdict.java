package org.waymark.project.milestone;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be decided on a milestone. */
@Schema(name = "MilestoneDecisionKind")
public enum MilestoneVerdict {
    REACH(MilestoneState.REACHED),
    ACCEPT(MilestoneState.ACCEPTED),
    /** It was not reached after all. */
    REFUSE(MilestoneState.PLANNED),
    DROP(MilestoneState.DROPPED),
    /** Takes an acceptance back. */
    REVOKE(MilestoneState.REACHED);

    private final MilestoneState leadsTo;

    MilestoneVerdict(MilestoneState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** PLANNED stands for SLIPPED too, which depends on the day alone. */
    MilestoneState leadsTo() {
        return leadsTo;
    }

    /** Those after which nothing is owed. */
    static Set<MilestoneVerdict> settling() {
        return Arrays.stream(values())
                .filter(verdict -> verdict.leadsTo.isSettled())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MilestoneVerdict.class)));
    }

    public boolean needsReason() {
        return this == REFUSE || this == DROP || this == REVOKE;
    }

    public static Set<MilestoneVerdict> possibleIn(MilestoneState state) {
        return switch (state) {
            case PLANNED, SLIPPED -> EnumSet.of(REACH, DROP);
            case REACHED -> EnumSet.of(ACCEPT, REFUSE);
            case ACCEPTED -> EnumSet.of(REVOKE);
            case DROPPED -> EnumSet.noneOf(MilestoneVerdict.class);
        };
    }
}
