package org.waymark.foundation.delivery;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.receiver.Message;
import org.waymark.foundation.subscription.Subscription;

/** An event that says nothing, sent once when somebody asks: whether a receiver takes what is sent to it. */
@ApplicationScoped
public class TestEvent {
    public static final String TYPE = "org.waymark.webhook.tested.v1";
    static final long POSITION = 0;
    private static final String ASK =
            """
            insert into subscription_event (subscription, position, id, type, key, subject)
            select number, 0, ?, ?, '', ? from subscription where number = ? and active
            on conflict (subscription, position) do update set due_at = clock_timestamp()
            returning id
            """;

    private final Database database;
    private final String source;
    private final Clock clock;

    TestEvent(Database database, @ConfigProperty(name = "quarkus.application.name") String service, Clock clock) {
        this.database = database;
        this.source = "/" + service;
        this.clock = clock;
    }

    /** The id of the event that will be sent: of one that waits already, if there is one. */
    public UUID ask(Subscription subscription) {
        return database.find(
                        ASK,
                        row -> row.getObject(1, UUID.class),
                        Generators.timeBasedEpochGenerator().generate(),
                        TYPE,
                        subscription.id(),
                        subscription.number())
                .orElseThrow(() -> Refusal.of(
                        ProblemType.FINISHED, "该订阅已暂停", "The subscription is paused: nothing is sent to its receiver"));
    }

    Message message(OwedEvent test) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("ce_specversion", "1.0");
        attributes.put("ce_id", test.id().toString());
        attributes.put("ce_source", source);
        attributes.put("ce_type", TYPE);
        attributes.put("ce_subject", test.subject());
        attributes.put("ce_time", clock.instant().toString());
        attributes.put("content-type", "application/json");
        String body = "{\"subscription\":\"" + test.subject() + "\"}";
        return new Message(test.id().toString(), attributes, body.getBytes(StandardCharsets.UTF_8));
    }
}
