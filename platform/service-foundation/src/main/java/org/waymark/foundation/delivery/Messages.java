package org.waymark.foundation.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.address.PublicAddress;
import org.waymark.foundation.journal.JournalEntry;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.receiver.Message;

/** Events as they are sent: with the attributes that they have on Kafka, and data to the byte. */
@ApplicationScoped
class Messages {
    private final JournalReader journal;
    private final TestEvent tests;
    private final String source;
    private final PublicAddress address;

    Messages(
            JournalReader journal,
            TestEvent tests,
            @ConfigProperty(name = "quarkus.application.name") String service,
            PublicAddress address) {
        this.journal = journal;
        this.tests = tests;
        this.source = "/" + service;
        this.address = address;
    }

    Map<OwedEvent, Message> of(List<OwedEvent> events) {
        Map<Long, JournalEntry> entries = new HashMap<>();
        journal.at(events.stream()
                        .filter(event -> !event.isTest())
                        .map(OwedEvent::position)
                        .toList())
                .forEach(entry -> entries.put(entry.position(), entry));
        Map<OwedEvent, Message> messages = new HashMap<>();
        events.forEach(event ->
                messages.put(event, event.isTest() ? tests.message(event) : message(entries.get(event.position()))));
        return messages;
    }

    private Message message(JournalEntry entry) {
        return new Message(
                entry.id().toString(),
                entry.envelope(source).headers(address.url()),
                entry.data().getBytes(StandardCharsets.UTF_8));
    }
}
