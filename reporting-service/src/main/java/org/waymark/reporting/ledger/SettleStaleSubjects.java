package org.waymark.reporting.ledger;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.Places;
import org.waymark.reporting.evidence.FindSubjects;
import org.waymark.reporting.evidence.SubjectFacts;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.EvidenceFrom;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.subject.SettleSubjects;

/** Replaces the rows of some stale subjects, and takes away the marks they had. */
@ApplicationScoped
class SettleStaleSubjects implements SettleSubjects {
    /** Each may have thousands of rows: those there were and those there will be are held together. */
    private static final int IN_MEMORY = 50;

    private final StaleSubjects stale;
    private final FindSubjects findSubjects;
    private final StoredRows stored;
    private final LedgerSettings settings;
    private final List<LedgerListener> listeners;
    private final Database database;

    SettleStaleSubjects(
            StaleSubjects stale,
            FindSubjects findSubjects,
            StoredRows stored,
            LedgerSettings settings,
            @All List<LedgerListener> listeners,
            Database database) {
        this.stale = stale;
        this.findSubjects = findSubjects;
        this.stored = stored;
        this.settings = settings;
        this.listeners = listeners;
        this.database = database;
    }

    /** Of those that came to rest, or wait for too long; listeners are told. @return of how many */
    @Transactional
    public int settleQuiet() {
        database.execute(Places.KEEP_TABLES);
        StaleSubjects.Claim claim = stale.claim(settings.quiet(), settings.patience(), settings.atOnce());
        List<Evidence> evidence = replace(claim);
        if (!evidence.isEmpty()) {
            listeners.forEach(listener -> listener.replaced(evidence));
        }
        stale.takeAway(claim.marks());
        return claim.subjects().size();
    }

    @Override
    @Transactional
    public boolean settleSome() {
        StaleSubjects.Claim claim = stale.claim(Duration.ZERO, Duration.ZERO, settings.atOnce());
        replace(claim);
        stale.takeAway(claim.marks());
        return claim.subjects().size() == settings.atOnce();
    }

    @Override
    public void takeMarksOver(String replaced) {
        stale.takeMarksOver(replaced);
    }

    /** Gives everything that is known of each. */
    private List<Evidence> replace(StaleSubjects.Claim claim) {
        List<Map.Entry<Long, Subject>> claimed = List.copyOf(claim.subjects().entrySet());
        List<Evidence> all = new ArrayList<>();
        for (int from = 0; from < claimed.size(); from += IN_MEMORY) {
            all.addAll(replace(claimed.subList(from, Math.min(claimed.size(), from + IN_MEMORY))));
        }
        return all;
    }

    private List<Evidence> replace(List<Map.Entry<Long, Subject>> subjects) {
        Map<Subject, List<EvidenceFrom>> evidence =
                findSubjects.of(subjects.stream().map(Map.Entry::getValue).toList()).stream()
                        .collect(Collectors.toMap(SubjectFacts::subject, SubjectFacts::evidence));
        Sweep sweep = new Sweep(Methods.byDefault());
        Map<Long, SubjectLedger> ledgers = new HashMap<>();
        subjects.forEach(claimed -> ledgers.put(
                claimed.getKey(),
                sweep.of(evidence.getOrDefault(claimed.getValue(), List.of())).ofAtMost(settings.rowsPerSubject())));
        stored.replace(ledgers);
        return evidence.values().stream()
                .filter(known -> !known.isEmpty())
                .map(known -> known.get(known.size() - 1).evidence())
                .toList();
    }
}
