package org.waymark.endtoend.faults;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.endtoend.HttpService;
import org.waymark.endtoend.RunningSuite;

/** Clients and faults at once, then the look at what is there. */
final class Rehearsal {
    private static final Duration CATCH_UP_WITHIN = Duration.ofMinutes(5);

    private final FaultRun run;
    private final RunningSuite suite;
    private final TrackedPlan plan;
    private final Ledger ledger = new Ledger();

    private Rehearsal(FaultRun run, RunningSuite suite) {
        this.run = run;
        this.suite = suite;
        this.plan = TrackedPlan.define(suite, run.clients());
    }

    static Outcome of(FaultRun run, RunningSuite suite) throws SQLException, InterruptedException {
        return new Rehearsal(run, suite).go();
    }

    private Outcome go() throws SQLException, InterruptedException {
        List<Client> clients = clients();
        Reader reader = new Reader(plan, ledger);
        List<Thread> threads = new ArrayList<>();
        clients.forEach(client -> threads.add(started(client)));
        Thread reading = started(reader);
        long begin = System.nanoTime();
        FaultInjector injector = FaultInjector.start(suite, FaultSchedule.of(run));
        List<InjectedFault> faults;
        try {
            awaitEndOfLoad(begin + run.load().toNanos());
        } finally {
            faults = injector.stop();
        }
        clients.forEach(Client::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        long end = System.nanoTime();
        reader.stop();
        reading.join();
        Duration catchUp = catchUpSince(end);
        return new Outcome(
                run,
                Duration.ofNanos(end - begin),
                catchUp,
                faults,
                injector.impossible(),
                ledger,
                Findings.of(plan, ledger.acknowledged()));
    }

    private List<Client> clients() {
        AtomicLong values = new AtomicLong();
        Duration pace = Duration.ofNanos(1_000_000_000L * run.clients() / run.perSecond());
        List<Client> clients = new ArrayList<>();
        for (int number = 0; number < run.clients(); number++) {
            clients.add(new Client(number, plan, ledger, values, pace, new Random(run.seed() + number)));
        }
        return clients;
    }

    private void awaitEndOfLoad(long end) throws InterruptedException {
        while (System.nanoTime() < end && ledger.surprises().isEmpty()) {
            Thread.sleep(50);
        }
    }

    /** The report has every entry there is, and so have the topics it is made from. */
    private Duration catchUpSince(long end) throws SQLException, InterruptedException {
        suite.awaitReady();
        long observations = suite.tables().journalEntries("indicator");
        long projects = suite.tables().journalEntries("project");
        String path = plan.reportPath(TrackedPlan.SHARED_AREA) + "&minPosition=/indicator-service:" + observations
                + "&minPosition=/project-service:" + projects;
        while (!isThere(path)) {
            if (System.nanoTime() - end > CATCH_UP_WITHIN.toNanos()) {
                ledger.surprise("the report has not caught up within " + CATCH_UP_WITHIN);
                break;
            }
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - end);
    }

    private boolean isThere(String path) {
        try {
            HttpService.Answer answer = suite.reports().get(path);
            return answer.status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work, work.getClass().getSimpleName());
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
