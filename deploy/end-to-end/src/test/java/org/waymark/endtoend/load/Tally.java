package org.waymark.endtoend.load;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.waymark.endtoend.latency.Quantile;

/** The answers to one kind of request during one kind of load. */
final class Tally {
    /** @param saysWhen whether it has {@code Retry-After} */
    private record Answered(int status, boolean saysWhen, long at, long nanos) {
        boolean isTooBusy() {
            return (status == 503 || status == 429) && saysWhen;
        }
    }

    private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();

    /** @param sent in nanoseconds, by {@link System#nanoTime} */
    void answered(HttpResponse<?> answer, long sent) {
        boolean saysWhen = answer.headers().firstValue("Retry-After").isPresent();
        long now = System.nanoTime();
        answers.add(new Answered(answer.statusCode(), saysWhen, now, now - sent));
    }

    void broken(Exception failure) {
        broken.add(failure.toString());
    }

    /** How many there were of each status; 503 and 429 without {@code Retry-After} apart. */
    Map<String, Long> statuses() {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.status()
                                + ((answer.status() == 503 || answer.status() == 429) && !answer.saysWhen()
                                        ? " without Retry-After"
                                        : ""),
                        TreeMap::new,
                        Collectors.counting()));
    }

    Collection<String> broken() {
        return broken;
    }

    int size() {
        return answers.size();
    }

    /** Answers that no load excuses. */
    long serverErrors() {
        return answers.stream()
                .filter(answer -> answer.status() >= 500 && !answer.isTooBusy())
                .count();
    }

    boolean hasOnly(int status) {
        return broken.isEmpty() && answers.stream().allMatch(answer -> answer.status() == status);
    }

    /** From the first to the last answer. */
    double perSecond() {
        LongSummaryStatistics at = answers.stream().mapToLong(Answered::at).summaryStatistics();
        return size() * 1e9 / Math.max(1, at.getMax() - at.getMin());
    }

    double millis(int percent) {
        return Quantile.millis(answers.stream().map(Answered::nanos).toList(), percent);
    }

    @Override
    public String toString() {
        String counts = statuses().entrySet().stream()
                .map(status -> status.getValue() + " × " + status.getKey())
                .collect(Collectors.joining(", "));
        return broken.isEmpty() ? counts : counts + ", " + broken.size() + " broken";
    }
}
