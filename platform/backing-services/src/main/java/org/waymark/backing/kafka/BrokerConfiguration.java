package org.waymark.backing.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.waymark.backing.process.OwnerOnly;

/** One node that is broker and controller at once. */
record BrokerConfiguration(KafkaSettings settings) {
    private static final String BROKER =
            """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=%4$s://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=%4$s://127.0.0.1:%1$d
            listener.security.protocol.map=%4$s:%4$s,CONTROLLER:PLAINTEXT
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=%4$s
            log.dirs=%3$s
            auto.create.topics.enable=false
            log.retention.ms=-1
            message.max.bytes=8388608
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=3
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=5
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            share.coordinator.state.topic.num.partitions=1
            group.initial.rebalance.delay.ms=0
            log.cleaner.dedupe.buffer.size=16777216
            # After a kill the new broker waits until the old one's session has lapsed.
            broker.session.timeout.ms=2000
            broker.heartbeat.interval.ms=500
            """;
    /** Who comes through the controller's port has no name: it is the broker itself. */
    private static final String RIGHTS =
            """
            sasl.enabled.mechanisms=PLAIN
            sasl.mechanism.inter.broker.protocol=PLAIN
            listener.name.sasl_plaintext.plain.sasl.jaas.config=%s
            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:%s;User:ANONYMOUS
            """;

    private static final String LOGGING =
            """
            handlers=java.util.logging.ConsoleHandler
            .level=INFO
            org.apache.kafka.common.config.level=WARNING
            java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n
            """;

    void write() {
        try {
            Files.createDirectories(settings.log().toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OwnerOnly.folder(settings.folder());
        boolean open = settings.users().isEmpty();
        String broker = BROKER.formatted(
                settings.port(), settings.controllerPort(), settings.data(), open ? "PLAINTEXT" : "SASL_PLAINTEXT");
        OwnerOnly.write(settings.configuration(), open ? broker : broker + rights());
        OwnerOnly.write(settings.logging(), LOGGING);
    }

    private String rights() {
        String administrator = KafkaSettings.ADMINISTRATOR;
        StringBuilder login =
                new StringBuilder(PlainLogin.of(administrator, settings.users().get(administrator)));
        login.setLength(login.length() - 1);
        settings.users().forEach((user, password) -> login.append(" user_%s=\"%s\"".formatted(user, password)));
        return RIGHTS.formatted(login.append(';'), administrator);
    }
}
