package org.waymark.backing.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.waymark.backing.process.Launch;
import org.waymark.backing.process.LeashedProcess;
import org.waymark.backing.process.Readiness;
import org.waymark.backing.process.StopSignal;

/** A running Kafka of our own: one node, KRaft. */
public final class KafkaServer {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final KafkaSettings settings;
    private final LeashedProcess process;

    private KafkaServer(KafkaSettings settings, LeashedProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts it and waits until it answers. The first start on a folder formats it. */
    public static KafkaServer start(KafkaSettings settings) {
        KafkaServer server = launch(settings);
        server.awaitReady();
        return server;
    }

    /** Starts it without waiting for an answer. */
    public static KafkaServer launch(KafkaSettings settings) {
        new BrokerConfiguration(settings).write();
        new KafkaStorage(settings).formatOnce();
        new StorageLock(settings.data()).await();
        List<String> command = java(settings, settings.jvmArguments());
        command.addAll(List.of("kafka.Kafka", settings.configuration().toString()));
        Launch launch = Launch.of(command, settings.folder(), settings.log())
                .stoppedBy(StopSignal.TERM, Duration.ofSeconds(60))
                .leavingNothingOf(settings.perishable() ? settings.folder() : null);
        return new KafkaServer(settings, LeashedProcess.start(launch));
    }

    static List<String> java(KafkaSettings settings, List<String> jvmArguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx384m");
        command.addAll(jvmArguments);
        command.add("-Djava.util.logging.config.file=" + settings.logging());
        command.addAll(List.of("-cp", ServerClasspath.asArgument()));
        return command;
    }

    public void awaitReady() {
        new Readiness("Kafka", process, settings.log()).await(PATIENCE, () -> kafka().answers());
    }

    public Kafka kafka() {
        String password = settings.users().get(KafkaSettings.ADMINISTRATOR);
        Kafka open = new Kafka("127.0.0.1:" + settings.port());
        return password == null ? open : open.as(KafkaSettings.ADMINISTRATOR, password);
    }

    public LeashedProcess process() {
        return process;
    }

    public void stop() {
        process.stop();
    }
}
