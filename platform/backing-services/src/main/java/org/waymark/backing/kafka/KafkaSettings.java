package org.waymark.backing.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * @param folder holds the log segments, the cluster's id and the broker's configuration
 * @param jvmArguments in addition to the heap size
 * @param perishable whether the folder is deleted when the broker ends
 * @param users passwords by name; of these {@value #ADMINISTRATOR} may do everything and the others what they are given.
 *     Without any, everybody may do everything
 */
public record KafkaSettings(
        Path folder,
        int port,
        int controllerPort,
        Path log,
        List<String> jvmArguments,
        boolean perishable,
        Map<String, String> users) {
    public static final String ADMINISTRATOR = "administrator";

    /** A quicker start and slower work: for tests and first looks, never where performance is measured. */
    public static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    public KafkaSettings {
        jvmArguments = List.copyOf(jvmArguments);
        users = Map.copyOf(users);
    }

    public KafkaSettings(
            Path folder, int port, int controllerPort, Path log, List<String> jvmArguments, boolean perishable) {
        this(folder, port, controllerPort, log, jvmArguments, perishable, Map.of());
    }

    public static KafkaSettings kept(Path folder, int port, int controllerPort, Path log) {
        return new KafkaSettings(folder, port, controllerPort, log, List.of(), false);
    }

    public KafkaSettings with(List<String> newJvmArguments) {
        return new KafkaSettings(folder, port, controllerPort, log, newJvmArguments, perishable, users);
    }

    /** @param newUsers the administrator among them */
    public KafkaSettings withUsers(Map<String, String> newUsers) {
        return new KafkaSettings(folder, port, controllerPort, log, jvmArguments, perishable, newUsers);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path configuration() {
        return folder.resolve("server.properties");
    }

    Path logging() {
        return folder.resolve("logging.properties");
    }
}
