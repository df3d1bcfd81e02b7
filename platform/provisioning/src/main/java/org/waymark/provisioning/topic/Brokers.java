package org.waymark.provisioning.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.waymark.provisioning.NotProvisioned;

/** Connections to Kafka: waits for it as long as was said, and says plainly when it does not come. */
final class Brokers implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Admin admin;
    private final List<Node> nodes;
    private final Instant deadline;

    private Brokers(Admin admin, List<Node> nodes, Instant deadline) {
        this.admin = admin;
        this.nodes = nodes;
        this.deadline = deadline;
    }

    /** Returns once as many brokers answer as each topic is to have replicas. */
    static Brokers await(Map<String, ?> connection, int enough, Duration patience) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        Object address = connection.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG);
        Instant deadline = Instant.now().plus(patience);
        String missing = "no answer";
        do {
            Admin admin = null;
            try {
                admin = Admin.create(settings);
                List<Node> nodes = nodes(admin, deadline);
                if (nodes.size() >= enough) {
                    return new Brokers(admin, nodes, deadline);
                }
                missing = "only " + nodes.size() + " of the " + enough + " brokers that "
                        + "WAYMARK_PROVISION_TOPICS_REPLICATION asks for";
            } catch (TimeoutException noAnswer) {
                missing = "no answer";
            } catch (KafkaException notThere) {
                if (notThere instanceof AuthenticationException) {
                    close(admin);
                    throw refused(address, notThere);
                }
                missing = reason(notThere);
            }
            close(admin);
            pause();
        } while (Instant.now().isBefore(deadline));
        throw new NotProvisioned("Kafka at %s is not there after %d s: %s. Nothing was done"
                .formatted(address, patience.toSeconds(), missing));
    }

    private static NotProvisioned refused(Object address, KafkaException refusal) {
        String what = refusal instanceof SaslAuthenticationException ? "does not accept the user" : "does not connect";
        return new NotProvisioned("Kafka at %s %s: %s".formatted(address, what, refusal.getMessage()), refusal);
    }

    private static List<Node> nodes(Admin admin, Instant deadline) throws TimeoutException {
        long left = Math.max(1_000, Duration.between(Instant.now(), deadline).toMillis());
        return List.copyOf(answered(admin.describeCluster().nodes(), Duration.ofMillis(left)));
    }

    Admin admin() {
        return admin;
    }

    Collection<Node> nodes() {
        return nodes;
    }

    boolean mayStillWait() {
        return Instant.now().isBefore(deadline);
    }

    /** @throws KafkaException what Kafka answered instead */
    static <T> T answer(KafkaFuture<T> question) {
        try {
            return answered(question, ANSWER);
        } catch (TimeoutException e) {
            throw new NotProvisioned("Kafka gave no answer within " + ANSWER.toSeconds() + " s", e);
        }
    }

    private static <T> T answered(KafkaFuture<T> question, Duration patience) throws TimeoutException {
        try {
            return question.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
                throw new TimeoutException(e.getCause().getMessage());
            }
            if (e.getCause() instanceof KafkaException failure) {
                throw failure;
            }
            throw new NotProvisioned(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotProvisioned("Interrupted while waiting for Kafka", e);
        }
    }

    /** The innermost message says what is wrong, such as an address that does not resolve. */
    static String reason(KafkaException failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getMessage() == null ? innermost.toString() : innermost.getMessage();
    }

    static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotProvisioned("Interrupted while waiting for Kafka", e);
        }
    }

    @Override
    public void close() {
        close(admin);
    }

    private static void close(Admin admin) {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
