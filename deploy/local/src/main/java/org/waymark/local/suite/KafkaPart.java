package org.waymark.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.kafka.KafkaServer;
import org.waymark.backing.kafka.KafkaSettings;
import org.waymark.backing.kafka.ServerClasspath;
import org.waymark.backing.process.LeashedProcess;

/** Kafka with the topics of the suite. */
final class KafkaPart implements Part {
    private final DataFolder folder;
    private final Ports ports;
    private final List<String> jvmArguments;
    private final ClassArchive archive;

    KafkaPart(DataFolder folder, Ports ports, List<String> jvmArguments) {
        this.folder = folder;
        this.ports = ports;
        this.jvmArguments = jvmArguments;
        this.archive = new ClassArchive(folder.archives(), name(), name(), ServerClasspath.jars());
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return ports.kafka();
    }

    @Override
    public Path log() {
        return folder.log(name());
    }

    @Override
    public LeashedProcess launch() {
        List<String> arguments = new ArrayList<>(jvmArguments);
        arguments.addAll(archive.jvmArguments());
        KafkaSettings settings = KafkaSettings.kept(
                        folder.path().resolve(name()), ports.kafka(), ports.kafkaController(), log())
                .with(arguments);
        LeashedProcess process = KafkaServer.launch(settings).process();
        process.onExit().thenAccept(ended -> archive.afterExit(ended.exitCode()));
        return process;
    }

    @Override
    public boolean isReady() {
        return kafka().answers();
    }

    @Override
    public void prepare() {
        kafka().provisionTopics();
    }

    Kafka kafka() {
        return new Kafka("127.0.0.1:" + ports.kafka());
    }
}
