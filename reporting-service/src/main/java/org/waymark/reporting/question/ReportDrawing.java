package org.waymark.reporting.question;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymark.foundation.export.ExportTime;
import org.waymark.foundation.representation.Page;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportShape;

/**
 * How a report is drawn, at once or in pages, and what its files are made of.
 *
 * @param draw gives a record whose members {@code generatedAt} and {@code upTo} are not promised
 * @param page null where the report has no pages
 * @param next gives the cursor of the next page, null on the last
 */
public record ReportDrawing<R>(
        ReportShape<R> shape,
        BiFunction<SettledQuestion, Page.Request, R> draw,
        Page.Request page,
        Function<R, String> next) {
    public static <R> ReportDrawing<R> atOnce(ReportShape<R> shape, Function<SettledQuestion, R> draw) {
        return new ReportDrawing<>(shape, (question, page) -> draw.apply(question), null, report -> null);
    }

    /** As a file that begins now. */
    public ReportFile<R> file(SettledQuestion question, ExportTime time) {
        R first = first(question);
        return new ReportFile<>(shape, first, pages(first, question, time));
    }

    public R first(SettledQuestion question) {
        return draw.apply(question, page);
    }

    /**
     * All pages from the first on. They show one picture: day and knowledge are those of the question, and the clock too
     * stands still in it.
     */
    public Iterable<R> pages(R first, SettledQuestion question, ExportTime time) {
        return () -> new Iterator<>() {
            private R ahead = first;
            private Page.Request reached = page;
            private String toNext;

            @Override
            public boolean hasNext() {
                return ahead != null || toNext != null;
            }

            @Override
            public R next() {
                time.check();
                R given = ahead;
                if (given == null) {
                    if (toNext == null) {
                        throw new NoSuchElementException();
                    }
                    reached = reached.goingOn(toNext);
                    given = draw.apply(question, reached);
                }
                ahead = null;
                toNext = next.apply(given);
                return given;
            }
        };
    }
}
