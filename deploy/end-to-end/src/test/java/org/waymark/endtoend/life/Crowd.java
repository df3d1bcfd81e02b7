package org.waymark.endtoend.life;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.waymark.endtoend.faults.Fact;
import org.waymark.endtoend.faults.ProjectDefinition;
import org.waymark.endtoend.faults.Request;
import org.waymark.endtoend.faults.Submission;
import org.waymark.endtoend.faults.TrackedPlan;

/** All who ask meanwhile: half of the requests record observations, the others define projects, read and wait. */
public final class Crowd {
    public static final int REPORTERS = 10;
    private static final int PROJECTS = 4;
    private static final int READERS = 6;
    private static final int REPORT_READERS = 2;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);

    private final TrackedPlan plan;
    private final Map<String, Integer> ports;
    private final int perSecond;
    private final String writing;
    private final String reading;
    private final Tally tally = new Tally();
    private final Queue<Fact> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicLong values = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();
    private final List<Asker> askers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /** @param ports where each service is reached, by its name */
    public Crowd(TrackedPlan plan, Map<String, Integer> ports, int perSecond) {
        this.plan = plan;
        this.ports = ports;
        this.perSecond = perSecond;
        this.writing = plan.token();
        this.reading = plan.suite().token("cnipa", "office");
    }

    Tally tally() {
        return tally;
    }

    public List<Fact> acknowledged() {
        return List.copyOf(acknowledged);
    }

    Duration ageOfOldestReport() {
        return Duration.ofMillis(oldest.get());
    }

    /** @param position of indicator-service, from which its changes are followed */
    public void start(long position) {
        for (int nth = 0; nth < REPORTERS; nth++) {
            askers.add(writer(Kind.OBSERVATION, "indicator-service", pace(0.5, REPORTERS), observations(nth)));
        }
        for (int nth = 0; nth < PROJECTS; nth++) {
            askers.add(writer(Kind.PROJECT, "project-service", pace(0.1, PROJECTS), projects(nth)));
        }
        for (int nth = 0; nth < READERS; nth++) {
            boolean indicator = nth % 2 == 0;
            askers.add(new ThingReader(
                    ports.get(indicator ? "indicator-service" : "project-service"),
                    reading,
                    pace(0.3, READERS),
                    tally,
                    indicator ? "/api/v1/indicators/" + plan.code() : "/api/v1/agencies"));
        }
        for (int nth = 0; nth < REPORT_READERS; nth++) {
            String path = plan.reportPath(TrackedPlan.area(nth));
            askers.add(new ReportReader(
                    ports.get("reporting-service"), reading, pace(0.1, REPORT_READERS), tally, path, oldest));
        }
        askers.add(new Follower(ports.get("indicator-service"), writing, tally, position));
        for (Asker asker : askers) {
            Thread thread = new Thread(asker, asker.getClass().getSimpleName());
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /** After the requests under way. */
    public void stop() throws InterruptedException {
        askers.forEach(Asker::stop);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private Duration pace(double share, int clients) {
        return Duration.ofNanos((long) (1_000_000_000L * clients / (perSecond * share)));
    }

    private Writer writer(Kind kind, String service, Duration pace, Supplier<Request> next) {
        return new Writer(kind, ports.get(service), writing, pace, tally, next, acknowledged);
    }

    private Supplier<Request> observations(int reporter) {
        AtomicInteger days = new AtomicInteger();
        return () -> new Submission(
                UUID.randomUUID().toString(),
                plan.code(),
                TrackedPlan.area(reporter),
                FIRST_DAY.plusDays(days.getAndIncrement()).toString(),
                values.incrementAndGet());
    }

    private Supplier<Request> projects(int nth) {
        AtomicInteger versions = new AtomicInteger();
        return () -> new ProjectDefinition(plan.code(), plan.project(nth), versions.incrementAndGet());
    }
}
