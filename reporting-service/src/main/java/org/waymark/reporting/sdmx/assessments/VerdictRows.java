package org.waymark.reporting.sdmx.assessments;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.waymark.reporting.sdmx.filter.Filters;
import org.waymark.reporting.sdmx.flow.DataRow;
import org.waymark.reporting.standing.TargetPlace;
import org.waymark.reporting.trace.RememberAssessments;

/** The rows of a query, plan after plan. Holds one page of targets. */
final class VerdictRows implements Iterator<DataRow> {
    private final DrawVerdicts draw;
    private final RememberAssessments remember;
    private final Iterator<VerdictsAsked> questions;
    private final Instant knownAt;
    private final Filters filters;
    private final Deque<DataRow> ready = new ArrayDeque<>();
    private VerdictsAsked current;
    private TargetPlace after;

    VerdictRows(
            DrawVerdicts draw,
            RememberAssessments remember,
            List<VerdictsAsked> questions,
            Instant knownAt,
            Filters filters) {
        this.draw = draw;
        this.remember = remember;
        this.questions = questions.iterator();
        this.knownAt = knownAt;
        this.filters = filters;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (current != null || questions.hasNext())) {
            readPage();
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

    private void readPage() {
        if (current == null) {
            current = questions.next();
            after = null;
        }
        DrawVerdicts.Page page = draw.page(current, knownAt, after);
        remember.of(page.head(), page.entries());
        page.entries().stream()
                .map(entry -> AssessmentColumn.row(new StatedVerdict(page.head(), entry)))
                .filter(row -> filters.hold(row::cell))
                .forEach(ready::add);
        after = page.next();
        if (after == null) {
            current = null;
        }
    }
}
