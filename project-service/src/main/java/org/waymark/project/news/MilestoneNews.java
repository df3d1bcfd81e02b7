package org.waymark.project.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.MilestoneChanged;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;
import org.waymark.project.milestone.Milestone;
import org.waymark.project.milestone.MilestoneDecision;
import org.waymark.project.milestone.MilestoneLife;
import org.waymark.project.milestone.MilestoneLives;
import org.waymark.project.milestone.MilestoneState;
import org.waymark.project.milestone.MilestoneStatus;

/** Makes the events of milestones, each after its row was stored, while the milestone is locked. */
@ApplicationScoped
public class MilestoneNews {
    private final MilestoneLives lives;
    private final Journal journal;
    private final Today today;

    MilestoneNews(MilestoneLives lives, Journal journal, Today today) {
        this.lives = lives;
        this.journal = journal;
        this.today = today;
    }

    public MilestoneChanged defined(Milestone stored) {
        return defined(stored, lives.of(stored.code).orElseThrow(), MilestoneNotice.of(stored.code));
    }

    /** Of different milestones. */
    public Map<Milestone, EventData> defined(List<Milestone> stored) {
        List<String> codes = stored.stream().map(milestone -> milestone.code).toList();
        Map<String, MilestoneLife> all = lives.of(codes);
        Map<String, Integer> notices = MilestoneNotice.of(codes);
        Map<Milestone, EventData> events = new IdentityHashMap<>();
        for (Milestone milestone : stored) {
            String code = milestone.code;
            events.put(milestone, defined(milestone, all.get(code), notices.getOrDefault(code, 0)));
        }
        return events;
    }

    private MilestoneChanged defined(Milestone stored, MilestoneLife life, int notices) {
        MilestoneLife before = new MilestoneLife(
                new History<>(life.versions().versions().subList(0, stored.version - 1)), life.decisions());
        MilestoneStatus previous = before.at(now()).orElse(null);
        boolean moved = previous != null && !previous.version().due.equals(stored.due);
        return event(
                life,
                previous == null ? null : previous.state(),
                (moved ? MilestoneCause.MOVED : MilestoneCause.DEFINED).name(),
                null,
                null,
                stored.recordedAt,
                notices);
    }

    public void tellDecided(MilestoneDecision made, MilestoneState previous, Caller caller) {
        MilestoneLife life = lives.of(made.milestone).orElseThrow();
        MilestoneChanged.Decision decision = new MilestoneChanged.Decision(
                made.number,
                made.decision.name(),
                made.on,
                EventJson.mapper().valueToTree(made.evidenceList()),
                made.reason,
                made.agency,
                made.actedBy,
                made.role);
        append(event(life, previous, made.decision.name(), decision, null, made.recordedAt), caller);
    }

    /**
     * @param told how many notices there are of it already
     * @param other the milestone that slipped or was moved; null where this one slipped itself
     */
    void tellNoticed(
            MilestoneLife life, MilestoneStatus status, int told, MilestoneStatus other, Instant at, Caller caller) {
        Milestone milestone = status.version();
        MilestoneNotice notice = new MilestoneNotice();
        notice.milestone = milestone.code;
        notice.due = milestone.due;
        notice.dependency = other == null ? null : other.version().code;
        notice.dependencyDue = other == null ? null : other.version().due;
        notice.recordedAt = at;
        notice.change = steps(life) + told + 1;
        notice.persistAndFlush();
        append(
                other == null
                        ? event(life, MilestoneState.PLANNED, MilestoneCause.CLOCK.name(), null, null, at, told + 1)
                        : event(
                                life,
                                status.state(),
                                MilestoneCause.DEPENDENCY.name(),
                                null,
                                on(other, status),
                                at,
                                told + 1),
                caller);
    }

    private static MilestoneChanged.Dependency on(MilestoneStatus other, MilestoneStatus status) {
        return new MilestoneChanged.Dependency(
                other.version().project,
                other.version().part,
                other.version().due,
                other.daysLate(),
                status.daysThreatenedBy(other));
    }

    private void append(MilestoneChanged event, Caller caller) {
        journal.append(Happening.of(EventType.MILESTONE_CHANGED, event.recordedAt(), event), caller, event.agency());
    }

    private MilestoneChanged event(
            MilestoneLife life,
            MilestoneState previous,
            String cause,
            MilestoneChanged.Decision decision,
            MilestoneChanged.Dependency dependency,
            Instant recordedAt) {
        int notices = MilestoneNotice.of(life.versions().latest().code);
        return event(life, previous, cause, decision, dependency, recordedAt, notices);
    }

    private MilestoneChanged event(
            MilestoneLife life,
            MilestoneState previous,
            String cause,
            MilestoneChanged.Decision decision,
            MilestoneChanged.Dependency dependency,
            Instant recordedAt,
            int notices) {
        MilestoneStatus status = life.at(now()).orElseThrow();
        Milestone version = status.version();
        LocalDate from = version.effectiveFrom;
        return new MilestoneChanged(
                version.project,
                version.part,
                steps(life) + notices,
                version.version,
                version.recordedAt,
                from.equals(Version.ALWAYS) ? null : from,
                version.bodyTree(),
                status.state().name(),
                previous == null ? null : previous.name(),
                status.on().orElse(null),
                version.due,
                status.originalDue(),
                status.moves(),
                status.daysLate(),
                cause,
                decision,
                dependency,
                version.agency,
                recordedAt);
    }

    private static int steps(MilestoneLife life) {
        return life.versions().versions().size() + life.decisions().size();
    }

    private Moment now() {
        return Moment.on(today.date());
    }
}
