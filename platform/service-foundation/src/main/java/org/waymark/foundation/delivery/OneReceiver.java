package org.waymark.foundation.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.receiver.Message;
import org.waymark.foundation.receiver.PostToReceiver;

/** The work for one subscription, in a thread of its own: a receiver that hangs, or whose name does, holds up no other. */
final class OneReceiver {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration UNTIL_IT_WORKS = Duration.ofMillis(250);
    private static final Optional<Tried> NEWS = Optional.empty();

    private final long number;
    private final PlanTurn planTurn;
    private final RecordAttempts recordAttempts;
    private final PostToReceiver post;
    private final DatabaseTurns turns;
    private final BooleanSupplier works;
    private final LongSupplier end;
    private final Set<String> busyKeys = new HashSet<>();
    private final BlockingQueue<Optional<Tried>> answers = new LinkedBlockingQueue<>();
    /** Answered, but the database has not taken it yet: the key stays busy, and nothing is sent twice for that. */
    private final List<Tried> unrecorded = new ArrayList<>();

    private final Loop loop;
    private Instant countedAt;

    /**
     * @param works whether this instance is the one that delivers
     * @param end of the journal, as far as it is known
     */
    OneReceiver(
            long number,
            PlanTurn planTurn,
            RecordAttempts recordAttempts,
            PostToReceiver post,
            DatabaseTurns turns,
            BooleanSupplier works,
            LongSupplier end) {
        this.number = number;
        this.planTurn = planTurn;
        this.recordAttempts = recordAttempts;
        this.post = post;
        this.turns = turns;
        this.works = works;
        this.end = end;
        this.loop = new Loop("webhook-" + number, this::step).start();
    }

    /** There may be something new. */
    void wake() {
        if (answers.isEmpty()) {
            answers.add(NEWS);
        }
    }

    /** What is on its way is not waited for: whoever goes on sends it again. */
    void close() {
        loop.close(AT_ONCE);
    }

    private void step() throws InterruptedException {
        recordUnrecorded();
        // Whoever closes this looks only now and then, and not while the database is away.
        Turn turn = works.getAsBoolean()
                ? turns.ask(() -> planTurn.next(number, busyKeys, end.getAsLong()))
                : Turn.nothing(UNTIL_IT_WORKS);
        turn.toSend().forEach((event, message) -> send(turn, event, message));
        collect(turn.rest());
        recordUnrecorded();
    }

    private void send(Turn turn, OwedEvent event, Message message) {
        busyKeys.add(event.key());
        try {
            post.post(
                    turn.address(),
                    message,
                    turn.secrets(),
                    event.attempts(),
                    attempt -> answers.add(Optional.of(new Tried(event, attempt))));
        } catch (RuntimeException | Error notSent) {
            busyKeys.remove(event.key());
            throw notSent;
        }
    }

    private void collect(Duration rest) throws InterruptedException {
        Optional<Tried> first = answers.poll(rest.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            first.ifPresent(unrecorded::add);
            List<Optional<Tried>> more = new ArrayList<>();
            answers.drainTo(more);
            more.forEach(one -> one.ifPresent(unrecorded::add));
        }
    }

    private void recordUnrecorded() throws InterruptedException {
        if (!unrecorded.isEmpty()) {
            countedAt = turns.ask(() -> recordAttempts.record(number, List.copyOf(unrecorded), countedAt));
            unrecorded.forEach(one -> busyKeys.remove(one.event().key()));
            unrecorded.clear();
        }
    }
}
