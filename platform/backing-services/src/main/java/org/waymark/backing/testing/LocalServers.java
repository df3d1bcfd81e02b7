package org.waymark.backing.testing;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.waymark.backing.kafka.KafkaServer;
import org.waymark.backing.kafka.KafkaSettings;
import org.waymark.backing.postgres.PostgresServer;
import org.waymark.backing.postgres.PostgresSettings;
import org.waymark.backing.process.FreePorts;

/** Both servers from their artefacts in a folder of this run; their leashes end them and remove it. */
final class LocalServers {
    private LocalServers() {}

    static TestRun start() {
        Path folder = RunFolder.create();
        int[] ports = FreePorts.draw(3);
        CompletableFuture<PostgresServer> postgres = CompletableFuture.supplyAsync(() -> PostgresServer.start(
                new PostgresSettings(folder.resolve("postgres"), ports[0], folder.resolve("postgres.log"), true)));
        KafkaServer kafka = KafkaServer.start(new KafkaSettings(
                folder.resolve("kafka"),
                ports[1],
                ports[2],
                folder.resolve("kafka.log"),
                KafkaSettings.QUICK_START,
                true));
        return new TestRun(postgres.join().postgres(), kafka.kafka(), folder.resolve("keys"));
    }
}
