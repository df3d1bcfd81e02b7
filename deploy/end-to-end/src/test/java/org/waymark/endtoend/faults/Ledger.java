package org.waymark.endtoend.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Every try of every request, and what was answered in the end. Lines are only ever added. */
final class Ledger {
    static final int NO_ANSWER = 0;

    /** @param status {@link #NO_ANSWER} where the connection broke or nothing came in time */
    record Try(Cause service, String key, long sent, long ended, int status) {

        /** The service did what it was asked to. */
        boolean isAnswered() {
            return status == 200 || status == 201;
        }
    }

    private final long begin = System.nanoTime();
    private final Queue<Try> tries = new ConcurrentLinkedQueue<>();
    private final Queue<Fact> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicLong replays = new AtomicLong();

    void tried(Try one) {
        tries.add(one);
    }

    void acknowledged(Fact fact) {
        acknowledged.add(fact);
    }

    void replayed() {
        replays.incrementAndGet();
    }

    /** What no client has to expect; it ends the run. */
    void surprise(String what) {
        surprises.add(what);
    }

    List<Fact> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    long replays() {
        return replays.get();
    }

    long tries() {
        return tries.size();
    }

    long unansweredTries() {
        return tries.stream().filter(one -> one.status() == NO_ANSWER).count();
    }

    List<Try> triesOf(Cause service) {
        return tries.stream().filter(one -> one.service() == service).toList();
    }

    /** Service, key, milliseconds since the beginning when sent and when ended, status. */
    void writeTo(Path file) {
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
            for (Try one : tries) {
                lines.printf(
                        "%s\t%s\t%d\t%d\t%d%n",
                        one.service(), one.key(), millis(one.sent()), millis(one.ended()), one.status());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long millis(long nanoTime) {
        return (nanoTime - begin) / 1_000_000;
    }
}
