package org.waymark.local.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Everything that runs, and the order in which it comes and goes. */
record Processes(Supervised database, Supervised broker, List<Supervised> services, Narrator narrator) {

    /**
     * @param overlapped whether everything starts at once; otherwise databases and topics are made before the services
     *     start
     */
    void startAll(boolean overlapped) {
        CompletableFuture<Void> backing = together(List.of(bringUp(database), bringUp(broker)));
        if (!overlapped) {
            Waiting.on(backing);
        }
        CompletableFuture<Void> serving =
                together(services.stream().map(this::bringUp).toList());
        Waiting.on(together(List.of(backing, serving)));
    }

    /** Services first, then Kafka, PostgreSQL last. */
    void stopAll() {
        Stream<CompletableFuture<Void>> stopping =
                services.stream().map(service -> CompletableFuture.runAsync(service::stop, Waiting.THREADS));
        CompletableFuture.allOf(stopping.toArray(CompletableFuture[]::new)).join();
        broker.stop();
        database.stop();
    }

    Supervised named(String name) {
        return all().stream()
                .filter(supervised -> supervised.part().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process " + name));
    }

    List<Supervised> all() {
        List<Supervised> all = new ArrayList<>(List.of(database, broker));
        all.addAll(services);
        return all;
    }

    List<ProcessStatus> status() {
        return all().stream().map(Supervised::status).toList();
    }

    /** Fails as soon as one of the parts fails. */
    private static CompletableFuture<Void> together(List<CompletableFuture<Void>> parts) {
        CompletableFuture<Void> all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        parts.forEach(part -> part.exceptionally(failure -> {
            all.completeExceptionally(failure);
            return null;
        }));
        return all;
    }

    private CompletableFuture<Void> bringUp(Supervised supervised) {
        return CompletableFuture.runAsync(
                () -> {
                    Part part = supervised.part();
                    supervised.start();
                    Waiting.untilReady(supervised);
                    part.prepare();
                    narrator.say(part.name() + " is ready on port " + part.port());
                },
                Waiting.THREADS);
    }
}
