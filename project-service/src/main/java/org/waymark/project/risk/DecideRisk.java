package org.waymark.project.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.contracts.EventType;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.specialproject.ProjectPart;
import org.waymark.project.specialproject.SpecialProject;

/** Publishes a version of a risk or takes it back, under the lock under which versions are put. */
@ApplicationScoped
class DecideRisk {
    private final RiskDecisionRows decisions;
    private final TransactionLock lock;
    private final Journal journal;
    private final Today today;
    private final Clock clock;

    DecideRisk(RiskDecisionRows decisions, TransactionLock lock, Journal journal, Today today, Clock clock) {
        this.decisions = decisions;
        this.lock = lock;
        this.journal = journal;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    RiskView decide(String project, String risk, JsonMembers body, Caller caller) {
        RiskDecisionRequest request = RiskDecisionRequest.of(body);
        LocalDate day = today.date();
        SpecialProject.at(project, Moment.on(day));
        lock.hold(Risk.class.getSimpleName() + " " + ProjectPart.code(project, risk));
        Risk last = Risk.last(project, risk).orElseThrow(() -> Risk.unknown(project, risk));
        Publication before = decisions.of(project, risk);
        Risk on = new RiskDecisionCheck(last, before, day).admit(request, body);

        RiskDecided decided = new RiskDecided(
                project,
                risk,
                before.decisions().size() + 1,
                request.decision(),
                on.version,
                request.on() == null ? day : request.on(),
                request.reason(),
                clock.instant(),
                caller.subject(),
                caller.client());
        decisions.add(decided);
        Happening happening = Happening.of(
                EventType.RISK_CHANGED, decided.recordedAt(), RiskEvent.decided(on, last.version, decided));
        journal.append(happening, caller, on.owner);
        return RiskView.ofInside(on, before.and(decided), Moment.on(day));
    }
}
