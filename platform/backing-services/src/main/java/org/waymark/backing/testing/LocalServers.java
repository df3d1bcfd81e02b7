package org.waymark.backing.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        Path folder = folderOfThisRun();
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

    private static Path folderOfThisRun() {
        try {
            Path folder = Files.createTempDirectory("waymark-");
            // Where root has to run PostgreSQL as another user, that user passes through here.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
