package org.waymark.endtoend.bigplan;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.endtoend.bigplan.generated.BigPlan;

/** How fast the whole plan is written in one answer, as of the last release; a fast reader takes it. */
record MeasureExports(BigPlan plan, Surroundings suite, Progress progress) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Read(int status, long bytes, long lines, long firstByteNanos, long nanos) {}

    List<String> table() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of(
                "| export | GET | status | lines | MiB | first byte s | s | lines/s |",
                "|---|---|---|---|---|---|---|---|"));
        for (Map.Entry<String, String> export : exports().entrySet()) {
            progress.say("Measuring " + export.getKey());
            lines.add(row(export.getKey(), export.getValue()));
        }
        return lines;
    }

    private Map<String, String> exports() {
        String base = "/api/v1/reports/plans/" + plan.code();
        String day = "?asOf=" + plan.lastRelease();
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("series as CSV", base + "/observations" + day + "&format=csv");
        exports.put("targets with verdicts as CSV", base + day + "&format=csv");
        exports.put("trace as CSV", base + day + "&format=csv&table=trace");
        exports.put("series as XLSX", base + "/observations" + day + "&format=xlsx");
        exports.put("data package", base + "/package" + day);
        return exports;
    }

    private String row(String what, String path) throws IOException, InterruptedException {
        Read read = read(path);
        double seconds = read.nanos() / 1e9;
        return String.format(
                Locale.ROOT,
                "| %s | `%s` | %d | %,d | %.1f | %.1f | %.1f | %,.0f |",
                what,
                path,
                read.status(),
                read.lines(),
                read.bytes() / 1048576.0,
                read.firstByteNanos() / 1e9,
                seconds,
                read.lines() / seconds);
    }

    private Read read(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<InputStream> answer = HTTP.send(
                HttpRequest.newBuilder(suite.reports().base().resolve(path)).build(), BodyHandlers.ofInputStream());
        long first = System.nanoTime() - begun;
        boolean text = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/");
        long bytes = 0;
        long lines = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream body = answer.body()) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                for (int i = 0; text && i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return new Read(answer.statusCode(), bytes, lines, first, System.nanoTime() - begun);
    }
}
