package org.waymark.endtoend.latency;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

/** Looks for what was answered, with one small report at a time: the one of the oldest value not seen yet. */
final class Watch {
    private static final long BETWEEN_LOOKS_MILLIS = 4;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final ProvincialPlan plan;
    private final NavigableMap<ProvincialPlan.Value, Long> unseen = new ConcurrentSkipListMap<>();
    private volatile Throwable failure;

    Watch(ProvincialPlan plan) {
        this.plan = plan;
    }

    void answered(ProvincialPlan.Value value, long nanoTime) {
        unseen.put(value, nanoTime);
    }

    void failed(Throwable cause) {
        failure = cause;
    }

    /** How long after its answer each was first seen, in nanoseconds; the time of the look itself counts. */
    List<Long> untilSeen(int count) throws InterruptedException {
        List<Long> durations = new ArrayList<>();
        long last = System.nanoTime();
        while (durations.size() < count) {
            Map.Entry<ProvincialPlan.Value, Long> oldest = unseen.firstEntry();
            if (oldest != null && look(oldest.getKey().province(), durations)) {
                last = System.nanoTime();
            }
            if (failure != null || System.nanoTime() - last > PATIENCE_NANOS) {
                throw new IllegalStateException(durations.size() + " of " + count + " seen", failure);
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return durations;
    }

    private boolean look(int province, List<Long> durations) {
        int before = durations.size();
        Set<Integer> years = plan.yearsInReport(province);
        long now = System.nanoTime();
        Iterator<Map.Entry<ProvincialPlan.Value, Long>> waiting =
                unseen.entrySet().iterator();
        while (waiting.hasNext()) {
            Map.Entry<ProvincialPlan.Value, Long> one = waiting.next();
            // An answer that came after the report is timed by the next one.
            boolean countable = one.getValue() < now && one.getKey().province() == province;
            if (countable && years.contains(one.getKey().year())) {
                durations.add(now - one.getValue());
                waiting.remove();
            }
        }
        return durations.size() > before;
    }
}
