package org.waymark.endtoend.consumers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.kafka.KafkaServer;
import org.waymark.backing.kafka.KafkaSettings;
import org.waymark.backing.process.FolderTree;
import org.waymark.backing.process.FreePorts;

/** Options: {@code --records}, {@code --cost} in microseconds, {@code --consumers} with commas between. */
public final class Consumers {
    private static final int PARTITIONS = 12;
    private static final Set<String> OPTIONS = Set.of("--records", "--cost", "--consumers");
    /** Two consumers are at work for the minute that the changes take, and are not to run out of records. */
    private static final int SECONDS_OF_CHANGES = 90;

    private Consumers() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> given = new HashMap<>();
        for (int nth = 0; nth < arguments.length; nth += 2) {
            if (!OPTIONS.contains(arguments[nth]) || nth + 1 == arguments.length) {
                System.err.println("Options: [--records N] [--cost MICROSECONDS] [--consumers 1,2,4,12,14]");
                System.exit(2);
            }
            given.put(arguments[nth], arguments[nth + 1]);
        }
        int records = Integer.parseInt(given.getOrDefault("--records", "120000"));
        Duration cost = Duration.ofNanos(1_000L * Integer.parseInt(given.getOrDefault("--cost", "250")));
        List<Integer> consumers = Stream.of(
                        given.getOrDefault("--consumers", "1,2,4,12,14").split(","))
                .map(Integer::valueOf)
                .toList();
        Path folder = Files.createTempDirectory("waymark-consumers");
        int[] ports = FreePorts.draw(2);
        KafkaServer server =
                KafkaServer.start(KafkaSettings.kept(folder, ports[0], ports[1], folder.resolve("kafka.log")));
        try {
            measure(server.kafka(), records / PARTITIONS, cost, consumers);
        } finally {
            server.stop();
            FolderTree.delete(folder);
        }
    }

    private static void measure(Kafka kafka, int perPartition, Duration cost, List<Integer> consumers)
            throws InterruptedException {
        Backlog backlog = Backlog.fill(kafka, "simulation", PARTITIONS, perPartition);
        say("%d records on %d partitions, %d µs each%n%n", backlog.records(), PARTITIONS, cost.toNanos() / 1_000);
        say("| consumers | records/s | to one | without a partition | out of order | read again |%n");
        say("|---|---|---|---|---|---|%n");
        double one = 0;
        for (int count : consumers) {
            CatchUp run = CatchUp.of(backlog, count, cost);
            one = one == 0 ? run.perSecond() : one;
            say(
                    "| %d | %,.0f | %.2f | %d | %d | %d |%n",
                    count, run.perSecond(), run.perSecond() / one, run.idle(), run.outOfOrder(), run.readAgain());
        }
        int enough = (int) (SECONDS_OF_CHANGES * 3 * Duration.ofSeconds(1).dividedBy(cost) / PARTITIONS);
        Rebalance change = Rebalance.of(Backlog.fill(kafka, "changes", PARTITIONS, enough), cost);
        say("%n| two consumers at work | longest time in which a partition stood still |%n|---|---|%n");
        say("| nothing happens | %d ms |%n", change.without().toMillis());
        say("| a third joins | %d ms |%n", change.joins().toMillis());
        say("| it leaves in good order | %d ms |%n", change.leaves().toMillis());
        say("| one is killed | %d ms |%n", change.killed().toMillis());
        say("%nout of order: %d%n", change.outOfOrder());
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
