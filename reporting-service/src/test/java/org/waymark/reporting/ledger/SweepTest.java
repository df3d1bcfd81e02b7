package org.waymark.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attained;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.EvidenceFrom;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Vintage;
import org.waymark.reporting.verdicthistory.Step;
import org.waymark.reporting.verdicthistory.VerdictChange;
import org.waymark.reporting.verdicthistory.VerdictHistory;

class SweepTest {
    private static final Method METHOD = Methods.byDefault();
    private static final int HISTORIES = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_000, 300_000})
    void on_any_day_and_by_any_knowledge_it_says_what_a_direct_computation_says(long seed) {
        for (long history = seed; history < seed + HISTORIES; history++) {
            RandomHistory random = new RandomHistory(history);
            Evidence evidence = random.evidence();
            SubjectLedger ledger = swept(evidence);
            for (int question = 0; question < 8; question++) {
                AsOf asOf = new AsOf(random.aDay(), random.anInstant());
                assertThat(said(ledger, asOf))
                        .as("history %d asked for %s", history, asOf)
                        .isEqualTo(direct(evidence, asOf));
            }
        }
    }

    @Test
    void ranges_begin_and_end_on_the_very_day_and_at_the_very_instant() {
        for (long history = 1; history <= HISTORIES; history++) {
            Evidence evidence = new RandomHistory(history).evidence();
            SubjectLedger ledger = swept(evidence);
            for (int i = 0; i < ledger.rows().size(); i += 7) {
                LedgerRow row = ledger.rows().get(i);
                AsOf corner = new AsOf(
                        row.asOfFrom().equals(LocalDate.MIN) ? LocalDate.of(1, 1, 1) : row.asOfFrom(), row.knownFrom());
                assertThat(row.verdict())
                        .as("history %d asked for %s", history, corner)
                        .isEqualTo(direct(evidence, corner));
            }
        }
    }

    @Test
    void rows_leave_nothing_out_and_never_overlap() {
        for (long history = 1; history <= HISTORIES; history++) {
            List<LedgerRow> rows = swept(new RandomHistory(history).evidence()).rows();
            for (LocalDate day : edges(rows, LedgerRow::asOfFrom)) {
                for (Instant instant : edges(rows, LedgerRow::knownFrom)) {
                    assertThat(rows.stream().filter(row -> row.covers(day, instant)))
                            .as("history %d, %s by %s", history, day, instant)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void no_row_could_be_one_with_its_neighbour() {
        for (long history = 1; history <= HISTORIES; history++) {
            List<LedgerRow> rows = swept(new RandomHistory(history).evidence()).rows();
            for (LedgerRow row : rows) {
                assertThat(rows)
                        .as("history %d", history)
                        .noneMatch(next -> next.verdict().equals(row.verdict())
                                && (isNextInDays(row, next) || isNextInKnowledge(row, next)));
            }
        }
    }

    @Test
    void nothing_is_said_before_plan_and_target_are_known() {
        Evidence evidence = new RandomHistory(7).evidence();
        Instant first = firstKnown(evidence);

        assertThat(swept(evidence).rows()).extracting(LedgerRow::knownFrom).allMatch(from -> !from.isBefore(first));
        assertThat(new Sweep(METHOD).of(List.of()).rows()).isEmpty();
    }

    @Test
    void facts_in_another_order_give_the_same_rows() {
        Random random = new Random(5);
        for (long history = 1; history <= HISTORIES; history++) {
            Evidence evidence = new RandomHistory(history).evidence();
            List<Vintage> vintages = new ArrayList<>(evidence.series().vintages());
            Collections.shuffle(vintages, random);
            Evidence shuffled = new Evidence(
                    evidence.subject(),
                    evidence.plans(),
                    reversed(evidence.targets()),
                    reversed(evidence.definitions()),
                    new KnownSeries(vintages));
            assertThat(swept(shuffled)).isEqualTo(swept(evidence));
        }
    }

    @Test
    void an_instant_that_changes_nothing_leaves_no_edge() {
        for (long history = 1; history <= HISTORIES; history++) {
            RandomHistory random = new RandomHistory(history);
            Evidence evidence = random.evidence();
            Instant first = firstKnown(evidence);
            List<EvidenceFrom> inTwoParts = List.of(
                    new EvidenceFrom(first, evidence), new EvidenceFrom(first.plusSeconds(1_234_567), evidence));
            assertThat(new Sweep(METHOD).of(inTwoParts)).isEqualTo(swept(evidence));
        }
    }

    @Test
    void too_many_rows_leave_out_the_oldest_knowledge() {
        for (long history = 1; history <= HISTORIES; history++) {
            Evidence evidence = new RandomHistory(history).evidence();
            SubjectLedger whole = swept(evidence);
            int limit = 1 + (int) (history % 40);
            SubjectLedger bounded = whole.ofAtMost(limit);
            Instant newest = whole.rows().stream()
                    .map(LedgerRow::knownFrom)
                    .max(Instant::compareTo)
                    .orElseThrow();
            assertThat(bounded.rows().size() <= limit || bounded.knownSince().equals(newest))
                    .isTrue();
            assertThat(bounded.knownSince().equals(Instant.MIN))
                    .isEqualTo(whole.rows().size() <= limit);
            assertThat(bounded.rows()).allMatch(row -> !row.knownFrom().isBefore(bounded.knownSince()));
            for (LedgerRow row : whole.rows()) {
                Instant known = row.knownFrom().isBefore(bounded.knownSince()) ? bounded.knownSince() : row.knownFrom();
                if (known.isBefore(row.knownTo())) {
                    assertThat(said(bounded, new AsOf(row.asOfFrom(), known))).isEqualTo(row.verdict());
                }
            }
        }
    }

    private static SubjectLedger swept(Evidence evidence) {
        return new Sweep(METHOD).of(List.of(new EvidenceFrom(firstKnown(evidence), evidence)));
    }

    private static Instant firstKnown(Evidence evidence) {
        return Stream.of(evidence.plans(), evidence.targets())
                .map(versions -> versions.stream()
                        .map(version -> version.told().at())
                        .min(Instant::compareTo)
                        .orElseThrow())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static LedgerVerdict said(SubjectLedger ledger, AsOf asOf) {
        return ledger.rows().stream()
                .filter(row -> row.covers(asOf.day(), asOf.knownAt()))
                .map(LedgerRow::verdict)
                .reduce((one, other) -> {
                    throw new AssertionError("two rows for " + asOf);
                })
                .orElse(null);
    }

    /** Null while there is no plan, or no target of it. */
    private static LedgerVerdict direct(Evidence evidence, AsOf asOf) {
        if (asOf.knownAt().isBefore(firstKnown(evidence))) {
            return null;
        }
        Assessment assessment = Assessment.of(evidence, asOf, METHOD);
        Attained attained = new Attained(
                assessment.answer().latest(),
                assessment.answer().attainment(),
                assessment.answer().met(),
                assessment.answer().isFinal());
        VerdictChange changed = new VerdictHistory(evidence, asOf.knownAt(), METHOD).lastChange(asOf.day());
        assertThat(changed).isEqualTo(lastChangeByLookingAtEachDay(evidence, asOf));
        return LedgerVerdict.of(attained, assessment.findings(), assessment.target(), assessment.definition(), changed);
    }

    private static VerdictChange lastChangeByLookingAtEachDay(Evidence evidence, AsOf asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Vintage vintage : evidence.series().vintages()) {
            days.add(vintage.knownFrom());
            METHOD.staleFrom(vintage.period()).ifPresent(days::add);
        }
        Stream.of(evidence.plans(), evidence.targets(), evidence.definitions())
                .flatMap(List::stream)
                .forEach(version ->
                        days.add(version.effectiveFrom() == null ? LocalDate.EPOCH : version.effectiveFrom()));
        evidence.plans().stream()
                .map(plan -> plan.released())
                .filter(Objects::nonNull)
                .forEach(days::add);
        Object verdict = METHOD.verdict(evidence.on(asOf));
        for (LocalDate day : days.headSet(asOf.day(), true).descendingSet()) {
            Situation before = evidence.on(new AsOf(day.minusDays(1), asOf.knownAt()));
            if (!METHOD.verdict(before).equals(verdict)) {
                return new VerdictChange(day, new Step(before, evidence.on(new AsOf(day, asOf.knownAt()))).cause());
            }
        }
        return null;
    }

    private static <T extends Comparable<? super T>> TreeSet<T> edges(
            List<LedgerRow> rows, Function<LedgerRow, T> edge) {
        TreeSet<T> edges = new TreeSet<>();
        rows.forEach(row -> edges.add(edge.apply(row)));
        return edges;
    }

    private static boolean isNextInDays(LedgerRow row, LedgerRow next) {
        return row.asOfTo().equals(next.asOfFrom())
                && row.knownFrom().equals(next.knownFrom())
                && row.knownTo().equals(next.knownTo());
    }

    private static boolean isNextInKnowledge(LedgerRow row, LedgerRow next) {
        return row.knownTo().equals(next.knownFrom())
                && row.asOfFrom().equals(next.asOfFrom())
                && row.asOfTo().equals(next.asOfTo());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
