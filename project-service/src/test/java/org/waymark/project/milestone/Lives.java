package org.waymark.project.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.foundation.versioned.Version;

/** Rows of milestones as they are stored; days are of June 2023. */
final class Lives {
    private Lives() {}

    static LocalDate day(int day) {
        return LocalDate.of(2023, 6, day);
    }

    static Instant recorded(int day) {
        return day(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** @param from null for always */
    static Milestone version(int number, Integer from, int due, int recordedOn) {
        Milestone milestone = new Milestone();
        milestone.code = "p/m";
        milestone.project = "p";
        milestone.part = "m";
        milestone.version = number;
        milestone.agency = "samr";
        milestone.effectiveFrom = from == null ? Version.ALWAYS : day(from);
        milestone.due = day(due);
        milestone.dependsOn = List.of();
        milestone.recordedAt = recorded(recordedOn);
        return milestone;
    }

    static MilestoneDecision decided(int number, MilestoneVerdict verdict, int on, int recordedOn) {
        MilestoneDecision decision = new MilestoneDecision();
        decision.milestone = "p/m";
        decision.number = number;
        decision.decision = verdict;
        decision.on = day(on);
        decision.recordedAt = recorded(recordedOn);
        return decision;
    }
}
