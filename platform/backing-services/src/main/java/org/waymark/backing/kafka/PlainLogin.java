package org.waymark.backing.kafka;

import java.util.Map;

/** How a client logs in to a Kafka that knows its users by their passwords. */
public final class PlainLogin {
    private PlainLogin() {}

    /** What a client sets in addition to the address. */
    public static Map<String, String> settings(String user, String password) {
        return Map.of(
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "PLAIN",
                "sasl.jaas.config", of(user, password));
    }

    /** The value of {@code sasl.jaas.config}. */
    public static String of(String user, String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, password);
    }
}
