package org.waymark.foundation.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How projections read is part of what they promise; see docs/operations.md, Projections. */
final class KafkaRules {
    private static final String CONNECTOR = "mp.messaging.connector.smallrye-kafka.";
    private static final Pattern CHANNEL = Pattern.compile("(mp\\.messaging\\.incoming\\.[^.]+\\.)connector");
    private static final List<String> FIXED = List.of(
            "batch",
            "pausable",
            "pausable.initially-paused",
            "pausable.late-subscription",
            "lazy-client",
            "partitions",
            "cloud-events",
            "commit-strategy",
            "auto.offset.reset",
            "isolation.level",
            "group.protocol",
            "consumer-rebalance-listener.name",
            "retry",
            "retry-attempts");
    private static final String WHY = "events would be lost, read twice or never";

    private KafkaRules() {}

    static List<Rule> all() {
        return List.of(KafkaRules::channels, KafkaRules::withoutTls, KafkaRules::sending);
    }

    private static Stream<Finding> channels(Values values) {
        Properties shipped = shipped();
        return Stream.concat(Stream.of(CONNECTOR, "kafka."), channelsOf(values)).flatMap(prefix -> FIXED.stream()
                .flatMap(key -> changed(values, prefix + key, shipped.getProperty(CONNECTOR + key))));
    }

    private static Stream<String> channelsOf(Values values) {
        return values.names().stream()
                .map(CHANNEL::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(channel -> channel.group(1));
    }

    private static Stream<Finding> changed(Values values, String name, String shipped) {
        return values
                .text(name)
                .filter(value -> !value.equals(shipped))
                .map(value -> Finding.stop(
                        name, value, WHY + "; leave it out" + (shipped == null ? "" : " (it stays " + shipped + ")")))
                .stream();
    }

    private static Stream<Finding> withoutTls(Values values) {
        String protocol = values.text("kafka.security.protocol").orElse("PLAINTEXT");
        Optional<String> away = values.text("kafka.bootstrap.servers").stream()
                .flatMap(servers -> Stream.of(servers.split(",")))
                .filter(server -> !Loopback.isIn(server))
                .findFirst();
        return away.isPresent() && protocol.endsWith("PLAINTEXT")
                ? Stream.of(Finding.warn(
                        "kafka.security.protocol",
                        protocol,
                        "events and passwords cross the network without TLS; write" + " SASL_SSL or SSL"))
                : Stream.empty();
    }

    private static Stream<Finding> sending(Values values) {
        return values.isFalse("waymark.relay.sending")
                ? Stream.of(Finding.warn(
                        "waymark.relay.sending",
                        "false",
                        "this service sends no event, so another sender has to; reports"
                                + " of the suite are 503 projection-behind"))
                : Stream.empty();
    }

    private static Properties shipped() {
        try (InputStream file =
                KafkaRules.class.getClassLoader().getResourceAsStream("META-INF/microprofile-config.properties")) {
            Properties shipped = new Properties();
            if (file != null) {
                shipped.load(file);
            }
            return shipped;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
