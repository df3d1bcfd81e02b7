package org.waymark.reporting.project;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * A milestone on a day.
 *
 * @param originalDue the day it was due at first
 * @param moves how often that day was moved
 * @param agency code of the agency that is to reach it
 * @param state PLANNED, REACHED, ACCEPTED, SLIPPED (its day has passed without it), DROPPED
 */
@Schema(
        name = "MilestoneInReport",
        requiredProperties = "*",
        examples =
                """
                {"project": "trade-secrets", "milestone": "rules-issued", "title": {"en": "Rules on trade secrets issued"},
                 "due": "2023-06-30", "originalDue": "2022-12-31", "moves": 1, "agency": "samr", "state": "SLIPPED"}
                """)
public record MilestoneView(
        String project,
        String milestone,
        Text title,
        LocalDate due,
        @Schema(description = "The day it was due at first") LocalDate originalDue,
        @Schema(description = "How often that day was moved") int moves,
        String agency,
        String state) {
    private static final String SLIPPED = MilestoneState.SLIPPED.name();

    static MilestoneView of(MilestoneOnDay held, LocalDate day) {
        return new MilestoneView(
                held.project(),
                held.milestone(),
                held.title(),
                held.due(),
                held.originalDue(),
                held.moves(),
                held.agency(),
                held.state(day).name());
    }

    /** Its day has passed without it. */
    public boolean hasSlipped() {
        return state.equals(SLIPPED);
    }
}
