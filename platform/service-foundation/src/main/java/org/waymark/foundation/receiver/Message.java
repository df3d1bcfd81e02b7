package org.waymark.foundation.receiver;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An event as a request: CloudEvents 1.0 in HTTP binary mode, signed by the Standard Webhooks specification.
 *
 * @param id the event's, the same on every attempt
 * @param attributes headers as a record of Kafka has them: {@code ce_type}
 */
public record Message(String id, Map<String, String> attributes, byte[] body) {
    private static final String OF_KAFKA = "ce_";

    /**
     * The headers of one attempt.
     *
     * @param timestamp of the attempt, in seconds since 1970
     * @param secrets while one takes the place of another, both
     */
    Map<String, String> headers(long timestamp, List<WebhookSecret> secrets) {
        Map<String, String> headers = new LinkedHashMap<>();
        attributes.forEach((name, value) -> headers.put(
                name.startsWith(OF_KAFKA) ? "ce-" + name.substring(OF_KAFKA.length()) : name, encoded(value)));
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(timestamp));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> secret.signature(id, timestamp, body))
                        .collect(Collectors.joining(" ")));
        headers.put("user-agent", "Waymark-Webhooks/1");
        return headers;
    }

    /** As section 3.1.3.2 of the HTTP binding wants it: also what no header may hold reaches the receiver. */
    private static String encoded(String value) {
        StringBuilder text = new StringBuilder();
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet > ' ' && octet < 0x7F && octet != '"' && octet != '%';
            text.append(plain ? String.valueOf((char) octet) : "%%%02X".formatted(octet & 0xFF));
        }
        return text.toString();
    }
}
