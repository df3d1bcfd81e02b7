package org.waymark.project.flag;

import org.waymark.contracts.project.ProjectFlagged;

/** Tells a change of a flag, and reads it back. */
final class FlagEvent {
    private FlagEvent() {}

    static ProjectFlagged of(Flag flag) {
        Flag.Assessed assessment = flag.assessment();
        return new ProjectFlagged(
                flag.project(),
                flag.indicator(),
                flag.plan(),
                flag.area(),
                flag.change(),
                flag.flagged(),
                flag.pace(),
                flag.since(),
                assessment == null ? null : new ProjectFlagged.Assessment(assessment.position(), assessment.asOf()),
                flag.recordedAt());
    }

    static Flag read(ProjectFlagged said) {
        ProjectFlagged.Assessment assessment = said.assessment();
        return new Flag(
                said.project(),
                said.indicator(),
                said.plan(),
                said.area(),
                said.change(),
                said.flagged(),
                said.pace(),
                said.since(),
                assessment == null ? null : new Flag.Assessed(assessment.position(), assessment.asOf()),
                said.recordedAt());
    }
}
