package org.waymark.endtoend.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** An agency's system: it reports new periods, corrects its own and shared ones, and asks again what it has asked before. */
final class Client implements Runnable {
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
    private static final int SHARED_DAYS = 64;

    /** What was answered, to be asked again. */
    private record Answered(Submission submission, Answer answer) {}

    private final int number;
    private final TrackedPlan plan;
    private final Ledger ledger;
    private final Delivery delivery;
    private final AtomicLong values;
    private final Duration pace;
    private final Random random;
    private final List<Answered> answered = new ArrayList<>();
    private int days;
    private int projectVersions;
    private volatile boolean stopped;

    /**
     * @param number from 0
     * @param values gives each submission of the run a value of its own
     * @param pace from one request to the next, if the first is answered by then
     */
    Client(int number, TrackedPlan plan, Ledger ledger, AtomicLong values, Duration pace, Random random) {
        this.number = number;
        this.plan = plan;
        this.ledger = ledger;
        this.delivery = new Delivery(plan.suite(), ledger, plan.token(), random);
        this.values = values;
        this.pace = pace;
        this.random = random;
    }

    /** After the request under way. */
    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            while (!stopped && ledger.surprises().isEmpty()) {
                long due = System.nanoTime() + pace.toNanos();
                askSomething();
                Thread.sleep(Math.max(0, due - System.nanoTime()) / 1_000_000);
            }
        } catch (InterruptedException givenUp) {
            ledger.surprise("client " + number + " was still waiting for an answer");
        } catch (RuntimeException failure) {
            ledger.surprise(failure.toString());
        }
    }

    private void askSomething() throws InterruptedException {
        int dice = random.nextInt(100);
        if (dice < 45 || answered.isEmpty()) {
            submit(TrackedPlan.area(number), day(days++));
        } else if (dice < 70) {
            submit(TrackedPlan.area(number), day(random.nextInt(days)));
        } else if (dice < 85) {
            submit(TrackedPlan.SHARED_AREA, day(random.nextInt(SHARED_DAYS)));
        } else if (dice < 95) {
            askAgain(answered.get(random.nextInt(answered.size())));
        } else {
            defineProject();
        }
    }

    private void submit(String area, String period) throws InterruptedException {
        Submission submission =
                new Submission(UUID.randomUUID().toString(), plan.code(), area, period, values.incrementAndGet());
        Answer answer = delivery.untilAnswered(submission);
        if (answer.status() != 201) {
            throw new Delivery.Surprise("not a vintage of its own: " + submission + " was answered " + answer);
        }
        answered.add(new Answered(submission, answer));
        acknowledge(submission, answer);
    }

    private void askAgain(Answered earlier) throws InterruptedException {
        Answer again = delivery.untilAnswered(earlier.submission());
        Answer first = earlier.answer();
        if (!again.replayed()
                || again.status() != first.status()
                || !again.body().equals(first.body())) {
            throw new Delivery.Surprise(
                    earlier.submission() + " was answered " + first + ", and when asked again " + again);
        }
        ledger.replayed();
    }

    private void defineProject() throws InterruptedException {
        ProjectDefinition next = new ProjectDefinition(plan.code(), plan.project(number), ++projectVersions);
        acknowledge(next, delivery.untilAnswered(next));
    }

    private void acknowledge(Request request, Answer answer) {
        Fact fact = request.recordedAs(answer.json());
        if (!request.isSaidBy(fact)) {
            throw new Delivery.Surprise(request + " was answered with another one's " + answer);
        }
        ledger.acknowledged(fact);
    }

    private static String day(int nth) {
        return FIRST_DAY.plusDays(nth).toString();
    }
}
