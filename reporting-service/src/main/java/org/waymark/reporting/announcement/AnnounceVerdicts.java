package org.waymark.reporting.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.ledger.LedgerListener;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.trace.NamedAssessment;
import org.waymark.reporting.trace.RememberAssessments;

/** Tells how verdicts changed since they were last told, in the transaction that found it out. */
@ApplicationScoped
public class AnnounceVerdicts implements LedgerListener {
    private static final Caller LEDGER = new Caller("ledger", null, Set.of(), Set.of(), null);

    private final AnnouncedVerdicts announced;
    private final PlanDays days;
    private final Journal journal;
    private final RememberAssessments rememberAssessments;
    private final Clock clock;
    private final Method method = Methods.byDefault();

    AnnounceVerdicts(
            AnnouncedVerdicts announced,
            PlanDays days,
            Journal journal,
            RememberAssessments rememberAssessments,
            Clock clock) {
        this.announced = announced;
        this.days = days;
        this.journal = journal;
        this.rememberAssessments = rememberAssessments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void replaced(List<Evidence> subjects) {
        Instant now = clock.instant();
        Map<String, LocalDate> today = new HashMap<>();
        AnnouncedVerdicts.Locked locked =
                announced.lock(subjects.stream().map(Evidence::subject).toList());
        List<Journal.Entry> told = new ArrayList<>();
        List<NamedAssessment> named = new ArrayList<>();
        List<AnnouncedVerdicts.Move> moves = new ArrayList<>();
        for (Evidence evidence : subjects) {
            LocalDate day = today.computeIfAbsent(evidence.subject().plan(), days::today);
            FindChanges find = new FindChanges(evidence, method);
            Optional<AnnouncedVerdict> last = locked.told().get(evidence.subject());
            List<Happening> events = changes(find, last, locked.isSilent(evidence.subject()), day).stream()
                    .map(change -> told(change, evidence, now, named))
                    .toList();
            events.forEach(event -> told.add(new Journal.Entry(event, null)));
            moves.add(new AnnouncedVerdicts.Move(evidence.subject(), moved(find, last, events, day)));
        }
        announced.move(moves);
        if (!told.isEmpty()) {
            journal.append(told, LEDGER);
            rememberAssessments.told(named);
        }
    }

    private Happening told(Change change, Evidence evidence, Instant now, List<NamedAssessment> named) {
        Assessment assessment = Assessment.of(evidence, change.asOf(), method);
        named.add(new NamedAssessment(assessment.id(), evidence.subject(), change.asOf(), method));
        return ChangeEvent.of(change, assessment, method, now);
    }

    private static List<Change> changes(
            FindChanges find, Optional<AnnouncedVerdict> last, boolean silent, LocalDate today) {
        if (silent) {
            return List.of();
        }
        return last.map(told -> find.since(told, today)).orElseGet(() -> List.of(find.first(today)));
    }

    /** A day that was looked at is not taken back when clocks are. */
    private static AnnouncedVerdict moved(
            FindChanges find, Optional<AnnouncedVerdict> last, List<Happening> events, LocalDate today) {
        LocalDate day = last.map(AnnouncedVerdict::asOf).filter(today::isBefore).orElse(today);
        UUID event = events.isEmpty() ? null : events.get(events.size() - 1).id();
        return find.verdict(day).toldBy(event);
    }
}
