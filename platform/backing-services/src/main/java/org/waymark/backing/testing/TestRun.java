package org.waymark.backing.testing;

import java.nio.file.Path;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.postgres.Postgres;

/**
 * The servers of this JVM. Test class loaders load this class more than once, so what they share is kept in system
 * properties; the first one starts the servers.
 */
record TestRun(Postgres postgres, Kafka kafka, Path keys) {
    private static final String PREFIX = "waymark.backing.run.";

    static TestRun current() {
        // A string literal is the same object for all class loaders. The system properties cannot be the lock: the JDK
        // locks them itself in threads that start here.
        synchronized (PREFIX) {
            if (System.getProperty(PREFIX + "kafka") == null) {
                start().publish();
            }
            return published();
        }
    }

    private static TestRun start() {
        TestRun run =
                BackingChoice.ofThisMachine() == BackingChoice.DOCKER ? DockerServers.start() : LocalServers.start();
        run.kafka().provisionTopics();
        return run;
    }

    private void publish() {
        System.setProperty(PREFIX + "keys", keys.toString());
        System.setProperty(PREFIX + "postgres.host", postgres.host());
        System.setProperty(PREFIX + "postgres.port", Integer.toString(postgres.port()));
        System.setProperty(PREFIX + "postgres.superuser", postgres.superuser());
        System.setProperty(PREFIX + "postgres.password", postgres.superuserPassword());
        System.setProperty(PREFIX + "kafka", kafka.bootstrapServers());
    }

    private static TestRun published() {
        Postgres postgres = new Postgres(
                System.getProperty(PREFIX + "postgres.host"),
                Integer.getInteger(PREFIX + "postgres.port"),
                System.getProperty(PREFIX + "postgres.superuser"),
                System.getProperty(PREFIX + "postgres.password"));
        return new TestRun(
                postgres,
                new Kafka(System.getProperty(PREFIX + "kafka")),
                Path.of(System.getProperty(PREFIX + "keys")));
    }
}
