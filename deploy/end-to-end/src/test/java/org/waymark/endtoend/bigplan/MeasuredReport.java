package org.waymark.endtoend.bigplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.contracts.EventJson;
import org.waymark.endtoend.latency.Quantile;

/**
 * One kind of report, asked again and again by one client; where the answer names a next page, that one is asked next.
 *
 * @param when the question's day and instant in words
 */
record MeasuredReport(String what, String when, URI service, String path) {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    /** Enough to know an answer that takes seconds. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private static final Duration WARM_ENOUGH = Duration.ofSeconds(15);
    private static final int FEWEST = 5;
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; *rel=\"?next\"?");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A row of the table. */
    String row(int requests) throws IOException, InterruptedException {
        ask(Math.min(requests / 4 + 1, 50), WARM_ENOUGH, new ArrayList<>(), new TreeMap<>());
        List<Long> nanos = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        long bytes = ask(requests, LONG_ENOUGH, nanos, statuses);
        return String.format(
                Locale.ROOT,
                "| %s | %s | `%s` | %s | %d | %.1f | %.1f | %.1f |",
                what,
                when,
                path,
                statuses.keySet(),
                bytes / 1024,
                Quantile.millis(nanos, 50),
                Quantile.millis(nanos, 99),
                Quantile.millis(nanos, 100));
    }

    /** @return bytes of the largest answer */
    private long ask(int requests, Duration enough, List<Long> nanos, Map<Integer, Integer> statuses)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        long largest = 0;
        String next = path;
        for (int nth = 0; nth < requests; nth++) {
            HttpRequest request = HttpRequest.newBuilder(service.resolve(next))
                    .timeout(ANSWER_WITHIN)
                    .header("Accept", "application/json")
                    .build();
            long asked = System.nanoTime();
            HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
            nanos.add(System.nanoTime() - asked);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            largest = Math.max(largest, answer.body().length);
            next = path.contains("limit=100") ? nextPage(answer).orElse(path) : path;
            if (nth >= FEWEST && System.nanoTime() - begun > enough.toNanos()) {
                break;
            }
        }
        return largest;
    }

    private Optional<String> nextPage(HttpResponse<byte[]> answer) throws IOException {
        for (String link : answer.headers().allValues("Link")) {
            Matcher found = NEXT.matcher(link);
            if (found.find()) {
                URI address = service.resolve(found.group(1));
                return Optional.of(address.getRawPath() + "?" + address.getRawQuery());
            }
        }
        JsonNode next = EventJson.mapper().readTree(answer.body()).path("next");
        return next.isTextual()
                ? Optional.of(path + "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
