package org.waymark.reporting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.EvidenceFrom;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.SituationsByDay;
import org.waymark.reporting.verdicthistory.Step;
import org.waymark.reporting.verdicthistory.VerdictChange;

/**
 * Works out the ledger of one subject. For each instant at which something became known it goes through the days on
 * which something becomes public, effective or stale. Days before the first that the news of an instant bears on are as
 * they were at the instant before. Pure.
 */
public final class Sweep {
    private final Method method;

    /** @param method whose findings have {@link org.waymark.reporting.assessment.Figures} */
    public Sweep(Method method) {
        this.method = method;
    }

    /** What is said from that day on, until the next. */
    private record Said(Situation situation, Object verdict, LedgerVerdict kept) {
        LocalDate from() {
            return situation.asOf();
        }
    }

    /** @param evidence in order of the instants from which on it is to be taken so */
    public SubjectLedger of(List<EvidenceFrom> evidence) {
        MergedRows rows = new MergedRows();
        for (int i = 0; i < evidence.size(); i++) {
            Instant until = i + 1 < evidence.size() ? evidence.get(i + 1).knownFrom() : Instant.MAX;
            sweep(evidence.get(i), until, rows);
        }
        return new SubjectLedger(Instant.MIN, rows.all());
    }

    private void sweep(EvidenceFrom evidence, Instant until, MergedRows rows) {
        SituationsByDay situations = new SituationsByDay(evidence.evidence(), method::staleFrom);
        Function<Situation, Findings> assess = method.assessingOneSubject();
        List<Said> said = new ArrayList<>();
        for (KnownNews news : KnownNews.of(evidence, until)) {
            said.removeIf(earlier -> !earlier.from().isBefore(news.bearsOn()));
            for (Situation situation : situations.from(news.bearsOn(), news.at())) {
                said.add(said(said.isEmpty() ? null : said.get(said.size() - 1), situation, assess));
            }
            rows.from(news.at(), merged(said));
        }
    }

    private static List<MergedRows.Days> merged(List<Said> said) {
        List<MergedRows.Days> merged = new ArrayList<>();
        for (int first = 0, next; first < said.size(); first = next) {
            next = first + 1;
            while (next < said.size()
                    && said.get(next).kept().equals(said.get(first).kept())) {
                next++;
            }
            merged.add(new MergedRows.Days(
                    said.get(first).from(),
                    next < said.size() ? said.get(next).from() : LocalDate.MAX,
                    said.get(first).kept()));
        }
        return merged;
    }

    private static Said said(Said before, Situation situation, Function<Situation, Findings> assess) {
        Findings findings = assess.apply(situation);
        return new Said(
                situation,
                findings.verdict(),
                LedgerVerdict.of(situation, findings, change(before, situation, findings.verdict())));
    }

    private static VerdictChange change(Said before, Situation situation, Object verdict) {
        if (before == null) {
            return null;
        }
        return Objects.equals(before.verdict(), verdict)
                ? before.kept().changed()
                : new VerdictChange(situation.asOf(), new Step(before.situation(), situation).cause());
    }
}
