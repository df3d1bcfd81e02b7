package org.waymark.project.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.ReportDue;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.versioned.Moments;
import org.waymark.project.specialproject.SpecialProject;

/** Tells once that something is owed, and once that it is overdue. */
@ApplicationScoped
public class AnnounceDuties {
    private static final Caller CLOCK = new Caller("duty-clock", null, Set.of(), Set.of(), null);

    private final FindDuties findDuties;
    private final AnnouncedDuties announced;
    private final Journal journal;
    private final Moments moments;
    private final Clock clock;

    AnnounceDuties(FindDuties findDuties, AnnouncedDuties announced, Journal journal, Moments moments, Clock clock) {
        this.findDuties = findDuties;
        this.announced = announced;
        this.journal = journal;
        this.moments = moments;
        this.clock = clock;
    }

    /** Returns how many were told. */
    @Transactional
    public int announce() {
        Set<String> projects = SpecialProject.allAt(moments.today(), null).stream()
                .map(project -> project.code)
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        List<ReportDue> owed = findDuties.of(projects, moments.today(), null).stream()
                .map(duty -> event(duty, now))
                .toList();
        List<ReportDue> news = announced.add(owed, now);
        journal.append(
                news.stream()
                        .map(due -> new Journal.Entry(Happening.of(EventType.REPORT_DUE, now, due), due.agency()))
                        .toList(),
                CLOCK);
        return news.size();
    }

    private static ReportDue event(Duty duty, Instant now) {
        return new ReportDue(
                duty.kind().name(),
                duty.project(),
                duty.agency(),
                duty.subject(),
                duty.dueOn(),
                duty.daysOverdue() > 0 ? "OVERDUE" : "DUE",
                duty.daysOverdue(),
                now);
    }
}
