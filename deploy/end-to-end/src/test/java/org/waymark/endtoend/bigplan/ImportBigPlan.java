package org.waymark.endtoend.bigplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.endtoend.bigplan.generated.BigPlan;
import org.waymark.endtoend.bigplan.generated.Quarter;
import org.waymark.endtoend.bigplan.generated.RowFile;
import org.waymark.endtoend.bigplan.generated.Series;

/**
 * All rows, in files that become jobs. While one is recorded the next is sent; the service takes them in their order, and
 * a release follows the one before it.
 */
record ImportBigPlan(BigPlan plan, int rowsPerFile, Api indicators, Progress progress) {
    private static final int FILES_AHEAD = 2;
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private record Sent(RowFile file, String job) {}

    ImportCounts run() throws InterruptedException {
        Predicate<Series> withdrawn = alreadyWithdrawn();
        long begun = System.nanoTime();
        Iterator<RowFile> files = RowFile.allOf(plan, rowsPerFile, withdrawn).iterator();
        Deque<Sent> underWay = new ArrayDeque<>();
        ImportCounts counts = ImportCounts.NONE;
        while (files.hasNext() || !underWay.isEmpty()) {
            while (files.hasNext() && underWay.size() < FILES_AHEAD) {
                RowFile file = files.next();
                if (!file.isEmpty()) {
                    underWay.add(new Sent(file, indicators.queue(file::open)));
                }
            }
            if (!underWay.isEmpty()) {
                counts = counts.plus(ended(underWay.remove(), counts.received(), begun));
            }
        }
        double seconds = Progress.seconds(begun);
        progress.say("%,d rows imported in %.1f s, %,.0f/s"
                .formatted(counts.received(), seconds, counts.received() / seconds));
        return counts;
    }

    private ImportCounts ended(Sent sent, long before, long begun) throws InterruptedException {
        while (true) {
            JsonNode job = indicators.get(sent.job).expect(Set.of(200)).body();
            progress.of("rows", before + job.path("rows").asLong(), plan.size().rows(), begun);
            if (job.hasNonNull("finishedAt")) {
                if (!job.path("state").asText().equals("DONE")) {
                    throw new IllegalStateException(sent.file + " was not imported: " + job.path("problem"));
                }
                return ImportCounts.of(job.path("result"));
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    /** A value that was withdrawn would be recorded anew if it were sent again. */
    private Predicate<Series> alreadyWithdrawn() {
        Set<String> found = new HashSet<>();
        for (int nth = 0; nth < plan.size().indicators(); nth++) {
            String path = "/api/v1/indicators/%s/observations?period=%s&limit=1000"
                    .formatted(plan.indicator(nth), Quarter.LAST);
            for (JsonNode item : indicators.get(path).expect(Set.of(200)).body().path("items")) {
                if (item.path("reviewState").asText().equals("WITHDRAWN")) {
                    found.add(item.path("indicator").asText() + " "
                            + item.path("area").asText());
                }
            }
        }
        return series -> found.contains(series.indicator() + " " + series.area());
    }
}
