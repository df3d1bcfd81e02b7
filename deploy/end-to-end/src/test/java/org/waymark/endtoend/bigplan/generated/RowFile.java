package org.waymark.endtoend.bigplan.generated;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file of rows that is written while it is sent: one series at a time is in memory.
 *
 * @param vintage which release; 0 for the withdrawals
 * @param first the first series, from 0
 * @param end the first series no more
 * @param withdrawn whether the last quarter of a series has been withdrawn already: its rows would be new values
 */
public record RowFile(BigPlan plan, int vintage, int first, int end, Predicate<Series> withdrawn) {
    static final int WITHDRAWALS = 0;

    /** One release after the other, each in files of whole series with at most so many rows, and then the withdrawals. */
    public static List<RowFile> allOf(BigPlan plan, int mostRows, Predicate<Series> withdrawn) {
        int atOnce = Math.max(mostRows / plan.size().quarters(), 1);
        List<RowFile> files = new ArrayList<>();
        for (int vintage = 1; vintage <= plan.size().vintages(); vintage++) {
            for (int first = 0; first < plan.size().series(); first += atOnce) {
                int end = Math.min(first + atOnce, plan.size().series());
                files.add(new RowFile(plan, vintage, first, end, withdrawn));
            }
        }
        files.add(new RowFile(plan, WITHDRAWALS, 0, plan.size().series(), withdrawn));
        return files;
    }

    /** Whether nothing is left to withdraw. */
    public boolean isEmpty() {
        return vintage == WITHDRAWALS
                && series().allMatch(series -> withdrawal(series).isEmpty());
    }

    public InputStream open() {
        Iterator<InputStream> parts = series().map(series -> vintage == WITHDRAWALS ? withdrawal(series) : rows(series))
                .map(rows -> (InputStream) new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }

    private Stream<Series> series() {
        return IntStream.range(first, end).mapToObj(plan::series);
    }

    private String rows(Series series) {
        StringBuilder rows = new StringBuilder();
        String key = key(series);
        for (int quarter = 0; quarter < plan.size().quarters(); quarter++) {
            if (quarter < plan.size().quarters() - 1 || !withdrawn.test(series)) {
                append(rows, key, plan.quarter(quarter), series.release(quarter, vintage));
            }
        }
        return rows.toString();
    }

    /** A million of them: put together by hand, since a format costs ten times as much. */
    private void append(StringBuilder rows, String key, Quarter quarter, Release release) {
        rows.append('{').append(key).append(",\"period\":\"").append(quarter).append('"');
        if (release.value() == null) {
            rows.append(",\"value\":null,\"missingReason\":\"NOT_COLLECTED\"");
        } else {
            rows.append(",\"value\":").append(release.value().toPlainString());
            rows.append(",\"status\":\"").append(release.status()).append('"');
        }
        rows.append(",\"releasedAt\":\"").append(release.releasedAt()).append('"');
        if (vintage > 1) {
            rows.append(",\"reason\":\"[synthetic] revised in release ")
                    .append(vintage)
                    .append('"');
        }
        rows.append(",\"sources\":[{\"title\":\"【虚构】[synthetic] release ")
                .append(vintage)
                .append("\"}]}\n");
    }

    private String withdrawal(Series series) {
        if (series.course() != Course.WITHDRAWN || withdrawn.test(series)) {
            return "";
        }
        return "{%s,\"period\":\"%s\",\"action\":\"DELETE\",\"reason\":\"[synthetic] counted twice\"}\n"
                .formatted(key(series), Quarter.LAST);
    }

    private static String key(Series series) {
        return "\"indicator\":\"%s\",\"area\":\"%s\"".formatted(series.indicator(), series.area());
    }

    @Override
    public String toString() {
        return vintage == WITHDRAWALS
                ? "withdrawals"
                : "release %d, series %d to %d".formatted(vintage, first + 1, end);
    }
}
