package org.waymark.foundation.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.receiver.Message;
import org.waymark.foundation.receiver.WebhookSecret;

/**
 * What is sent next to one receiver.
 *
 * @param rest how long there is nothing more to do, unless an answer or news come
 */
record Turn(URI address, List<WebhookSecret> secrets, Map<OwedEvent, Message> toSend, Duration rest) {
    static Turn nothing(Duration rest) {
        return new Turn(null, List.of(), Map.of(), rest);
    }
}
