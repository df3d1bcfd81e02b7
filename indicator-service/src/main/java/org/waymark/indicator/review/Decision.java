package org.waymark.indicator.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.Vintage;

/** The decisions on a vintage, and who may make them. It is made in the first role that fits. */
@Schema(name = "DecisionKind")
enum Decision {
    VERIFY(Right.ofItsAgency("verifier")),
    PUBLISH(Right.ofItsAgency("publisher")),
    RETURN(Right.ofItsAgency("verifier"), Right.ofItsAgency("publisher"), Right.ofAny("office")),
    WITHDRAW(Right.ofItsAgency("publisher"), Right.ofAny("catalogue-admin"), Right.ofItsAgency("submitter")),
    RESCHEDULE(Right.ofItsAgency("publisher"), Right.ofAny("catalogue-admin"));

    /** A role; it may decide on vintages of the token's own agencies, or of any agency. */
    record Right(String role, boolean ofAnyAgency) {
        static Right ofItsAgency(String role) {
            return new Right(role, false);
        }

        static Right ofAny(String role) {
            return new Right(role, true);
        }

        boolean isHeldBy(Caller caller, String agency) {
            return caller.is(role) && (ofAnyAgency || caller.speaksFor(agency));
        }

        String inWords(String agency) {
            return ofAnyAgency ? role : role + " of " + agency;
        }
    }

    private final List<Right> rights;

    Decision(Right... rights) {
        this.rights = List.of(rights);
    }

    Optional<String> roleOf(Caller caller, String agency) {
        return rights.stream()
                .filter(right -> right.isHeldBy(caller, agency))
                .map(Right::role)
                .findFirst();
    }

    /** Whether somebody may decide so on vintages of their own agencies, if not on those of this one. */
    boolean isOfOtherAgenciesFor(Caller caller) {
        return rights.stream().anyMatch(right -> caller.is(right.role()));
    }

    List<String> rightsInWords(String agency) {
        return rights.stream().map(right -> right.inWords(agency)).toList();
    }

    boolean needsReason() {
        return this == RETURN || this == WITHDRAW;
    }

    boolean needsOtherEyes() {
        return this == VERIFY || this == PUBLISH;
    }

    /**
     * What can be decided on a vintage in its present state.
     *
     * @param steps of review that the current definition asks for; it applies to older drafts too
     * @param embargoed whether its release day is still to come
     */
    static Set<Decision> possibleOn(Vintage vintage, int steps, boolean embargoed) {
        Set<Decision> possible =
                switch (vintage.reviewState()) {
                    case SUBMITTED -> EnumSet.of(steps == 2 ? VERIFY : PUBLISH, RETURN, WITHDRAW);
                    case VERIFIED -> EnumSet.of(PUBLISH, RETURN, WITHDRAW);
                    case PUBLISHED -> EnumSet.of(WITHDRAW);
                    case RETURNED, WITHDRAWN -> EnumSet.noneOf(Decision.class);
                };
        if (embargoed && !possible.isEmpty()) {
            possible.add(RESCHEDULE);
        }
        return possible;
    }
}
