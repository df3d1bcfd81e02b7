package org.waymark.backing;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.waymark.backing.kafka.KafkaServer;
import org.waymark.backing.kafka.KafkaSettings;
import org.waymark.backing.postgres.PostgresServer;
import org.waymark.backing.postgres.PostgresSettings;
import org.waymark.backing.process.FreePorts;

/** Both servers on a kept folder; as a program it waits to be killed. */
record ServersOnFolder(PostgresServer postgres, KafkaServer kafka) {

    static ServersOnFolder start(Path folder) {
        int[] ports = FreePorts.draw(3);
        CompletableFuture<PostgresServer> postgres = CompletableFuture.supplyAsync(() -> PostgresServer.start(
                PostgresSettings.kept(folder.resolve("postgres"), ports[0], folder.resolve("postgres.log"))));
        KafkaServer kafka = KafkaServer.start(
                KafkaSettings.kept(folder.resolve("kafka"), ports[1], ports[2], folder.resolve("kafka.log"))
                        .with(KafkaSettings.QUICK_START));
        return new ServersOnFolder(postgres.join(), kafka);
    }

    void stop() {
        kafka.stop();
        postgres.stop();
    }

    public static void main(String[] arguments) throws InterruptedException {
        ServersOnFolder servers = start(Path.of(arguments[0]));
        System.out.println(servers.postgres().process().pid());
        System.out.println(servers.kafka().process().pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
