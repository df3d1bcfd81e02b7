package org.waymark.reporting.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an evaluation has come. */
@Schema(name = "EvaluationState")
public enum EvaluationState {
    /** Being written. */
    DRAFT,
    /** Before the agencies that answer for the plan. */
    CONSULTED,
    /** The office has weighed what they said. */
    DELIBERATED,
    /** Frozen, with number and date; anyone may read it. */
    ISSUED,
    /** Another one has come in its place; it stays readable. */
    SUPERSEDED;

    public boolean isPublic() {
        return this == ISSUED || this == SUPERSEDED;
    }

    /** Whether the agencies that were asked may read it. */
    public boolean isBeforeAgencies() {
        return this == CONSULTED || this == DELIBERATED;
    }
}
