package org.waymark.backing.kafka;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.waymark.provisioning.Report;
import org.waymark.provisioning.topic.ProvisionTopics;
import org.waymark.provisioning.topic.TopicSettings;

/**
 * Where a Kafka answers.
 *
 * @param login what a client sets to get in; empty where everybody may
 */
public record Kafka(String bootstrapServers, Map<String, String> login) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public Kafka(String bootstrapServers) {
        this(bootstrapServers, Map.of());
    }

    /** The same for this user. */
    public Kafka as(String user, String password) {
        return new Kafka(bootstrapServers, PlainLogin.settings(user, password));
    }

    public Admin admin() {
        return Admin.create(connection());
    }

    /** What every client sets. */
    public Map<String, Object> connection() {
        Map<String, Object> connection = new HashMap<>(login);
        connection.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        connection.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200);
        return connection;
    }

    /** Makes the topics of the suite, as the command {@code provision-topics} does, with one replica. */
    public void provisionTopics() {
        Report report = new Report(line -> {});
        new ProvisionTopics(connection(), TopicSettings.ofOneBroker(), PATIENCE).provision(report);
        if (!report.isComplete()) {
            throw new IllegalStateException("Topics at " + bootstrapServers + " are not as they should be");
        }
    }

    /** Whether a broker takes requests. */
    public boolean answers() {
        // A client takes long to give up; a closed port shows at once.
        return portIsOpen() && describesItself();
    }

    private boolean portIsOpen() {
        String first = bootstrapServers.split(",")[0].replaceFirst("^[A-Z_]+://", "");
        int colon = first.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(first.substring(0, colon), Integer.parseInt(first.substring(colon + 1))),
                    1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean describesItself() {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Without passwords. */
    @Override
    public String toString() {
        return "Kafka[bootstrapServers=" + bootstrapServers + "]";
    }
}
