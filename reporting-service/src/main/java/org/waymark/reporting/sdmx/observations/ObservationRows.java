package org.waymark.reporting.sdmx.observations;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.waymark.reporting.sdmx.flow.DataRow;
import org.waymark.reporting.sdmx.flow.RowQuestion;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.Vintage;

/** The rows of a query, from vintages in the order of their key. Holds the vintages of one period. */
final class ObservationRows implements Iterator<DataRow> {
    private final Iterator<PublicVintage> vintages;
    private final RowQuestion question;
    private final AsOf asOf;
    private final LocalDate updatedAfter;
    private final Deque<DataRow> ready = new ArrayDeque<>();
    private PublicVintage ahead;

    /**
     * @param asOf the day and the instant of the question
     * @param updatedAfter the day of that instant; null where the question names none
     */
    ObservationRows(Iterator<PublicVintage> vintages, RowQuestion question, AsOf asOf, LocalDate updatedAfter) {
        this.vintages = vintages;
        this.question = question;
        this.asOf = asOf;
        this.updatedAfter = updatedAfter;
        this.ahead = vintages.hasNext() ? vintages.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && ahead != null) {
            readOnePeriod();
        }
        return !ready.isEmpty();
    }

    @Override
    public DataRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void readOnePeriod() {
        List<PublicVintage> ofPeriod = new ArrayList<>();
        PublicVintage first = ahead;
        while (ahead != null && ahead.isOfSamePeriod(first)) {
            ofPeriod.add(ahead);
            ahead = vintages.hasNext() ? vintages.next() : null;
        }
        List<Vintage> weighed = ofPeriod.stream().map(PublicVintage::weighed).toList();
        if (question.includeHistory()) {
            showAll(ofPeriod, weighed);
            return;
        }
        new KnownSeries(weighed).on(asOf, null).forEach(counting -> ofPeriod.stream()
                .filter(vintage -> vintage.number() == counting.vintage())
                .filter(vintage -> isNew(vintage, counting.releasedAt()))
                .forEach(vintage -> show(ShownVintage.of(vintage, false))));
    }

    private void showAll(List<PublicVintage> ofPeriod, List<Vintage> weighed) {
        Set<Integer> takenBack = new HashSet<>();
        ofPeriod.stream()
                .filter(PublicVintage::withdrawn)
                .map(withdrawal -> withdrawal.told().withdrawnVintage())
                .filter(Objects::nonNull)
                .forEach(takenBack::add);
        for (int at = 0; at < ofPeriod.size(); at++) {
            PublicVintage vintage = ofPeriod.get(at);
            if (weighed.get(at).isKnown(asOf) && isNew(vintage, weighed.get(at).knownFrom())) {
                show(ShownVintage.of(vintage, takenBack.contains(vintage.number())));
            }
        }
    }

    /** What was announced earlier counts anew from its day on. */
    private boolean isNew(PublicVintage vintage, LocalDate knownFrom) {
        return question.updatedAfter() == null
                || vintage.announcedAt().isAfter(question.updatedAfter())
                || knownFrom.isAfter(updatedAfter);
    }

    private void show(ShownVintage shown) {
        if (shown.kept().withdrawn() && !question.showsDeleted()) {
            return;
        }
        DataRow row = ObservationColumn.row(shown);
        boolean asked = row.isDeleted()
                ? question.filters().holdOfFirst(ObservationColumn.DIMENSIONS, row::cell)
                : question.filters().hold(row::cell);
        if (asked) {
            ready.add(row);
        }
    }
}
