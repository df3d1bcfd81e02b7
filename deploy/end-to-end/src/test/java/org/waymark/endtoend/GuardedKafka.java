package org.waymark.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.kafka.KafkaServer;
import org.waymark.backing.kafka.KafkaSettings;
import org.waymark.backing.process.FreePorts;
import org.waymark.local.suite.ServiceCommand;
import org.waymark.local.suite.SuiteSettings;

/** A Kafka on which nobody may do more than the lines say that {@code print-acls} prints. */
record GuardedKafka(KafkaServer server, Kafka administered) implements AutoCloseable {
    static final String CONSUMER = "statistics-bureau";
    static final List<String> SERVICES = List.of("indicator-service", "project-service", "reporting-service");
    private static final String PASSWORD = "for-tests-only";
    private static final Map<String, ResourceType> TYPES = Map.of(
            "--topic", ResourceType.TOPIC,
            "--group", ResourceType.GROUP,
            "--transactional-id", ResourceType.TRANSACTIONAL_ID);

    static GuardedKafka start(Path folder) {
        Map<String, String> users = new HashMap<>();
        SERVICES.forEach(service -> users.put(service, PASSWORD));
        users.put(CONSUMER, PASSWORD);
        users.put(KafkaSettings.ADMINISTRATOR, PASSWORD);
        int[] ports = FreePorts.draw(2);
        KafkaServer server = KafkaServer.start(
                KafkaSettings.kept(folder.resolve("kafka"), ports[0], ports[1], folder.resolve("kafka.log"))
                        .with(KafkaSettings.QUICK_START)
                        .withUsers(users));
        server.kafka().provisionTopics();
        return new GuardedKafka(server, server.kafka());
    }

    /** What a service is told, whichever it is. */
    Map<String, String> environment() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                administered.bootstrapServers(),
                "KAFKA_SECURITY_PROTOCOL",
                "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM",
                "PLAIN",
                "KAFKA_SASL_JAAS_CONFIG",
                "org.apache.kafka.common.security.plain.PlainLoginModule required"
                        + " username=\"${quarkus.application.name}\" password=\"" + PASSWORD + "\";");
    }

    Kafka as(String user) {
        return administered.as(user, PASSWORD);
    }

    /** Gives every service, and the consumer, what the command prints. */
    void grantWhatIsPrinted(SuiteSettings settings) throws Exception {
        List<CompletableFuture<List<String>>> printed = new ArrayList<>();
        for (String service : SERVICES) {
            printed.add(CompletableFuture.supplyAsync(() -> lines(settings, service, "print-acls")));
        }
        printed.add(CompletableFuture.supplyAsync(
                () -> lines(settings, "project-service", "print-acls", "--consumer", CONSUMER)));
        List<AclBinding> bindings = printed.stream()
                .flatMap(lines -> lines.join().stream())
                .flatMap(line -> bindings(line).stream())
                .toList();
        try (Admin admin = administered.admin()) {
            admin.createAcls(bindings).all().get();
        }
    }

    /** What an operator's command says; fails unless it succeeds. */
    static List<String> lines(SuiteSettings settings, String service, String... command) {
        try {
            Process process = ServiceCommand.of(settings, service, List.of(command))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return said.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kafka-acls.sh} reads the line. */
    private static List<AclBinding> bindings(String line) {
        List<String> words = Arrays.asList(line.split(" "));
        String principal = words.get(words.indexOf("--allow-principal") + 1);
        PatternType pattern = words.contains("prefixed") ? PatternType.PREFIXED : PatternType.LITERAL;
        String type =
                TYPES.keySet().stream().filter(words::contains).findFirst().orElseThrow();
        ResourcePattern resource = new ResourcePattern(TYPES.get(type), words.get(words.indexOf(type) + 1), pattern);
        List<AclBinding> bindings = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals("--operation")) {
                AclOperation operation = AclOperation.fromString(words.get(at + 1));
                bindings.add(new AclBinding(
                        resource, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW)));
            }
        }
        return bindings;
    }

    @Override
    public void close() {
        server.stop();
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("waymark-guarded-kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
