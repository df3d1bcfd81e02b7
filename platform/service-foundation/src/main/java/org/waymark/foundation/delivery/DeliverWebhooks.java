package org.waymark.foundation.delivery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.receiver.PostToReceiver;
import org.waymark.foundation.relay.Relay;
import org.waymark.foundation.schema.SchemaReady;
import org.waymark.foundation.subscription.SecretKeeper;
import org.waymark.foundation.subscription.Subscriptions;

/**
 * Has one thread for each active subscription, where the relay works: so one instance delivers, and none in a term in
 * which the journal may be behind its topics. After a leader that was killed the next one goes on at the kept places.
 */
@ApplicationScoped
public class DeliverWebhooks {
    private static final Logger LOG = Logger.getLogger(DeliverWebhooks.class);
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final long MEASURE_EVERY = Duration.ofSeconds(2).toNanos();
    private static final long FORGET_EVERY = Duration.ofMinutes(1).toNanos();

    private final Relay relay;
    private final JournalReader journal;
    private final Subscriptions subscriptions;
    private final SecretKeeper secrets;
    private final PlanTurn planTurn;
    private final RecordAttempts recordAttempts;
    private final PostToReceiver post;
    private final DatabaseTurns turns;
    private final DeliveryLog log;
    private final WebhookMeters meters;
    private final DeliverySettings settings;
    private final Map<Long, OneReceiver> receivers = new ConcurrentHashMap<>();
    private volatile long end;
    private long measured;
    private boolean warned;
    private long forgot = System.nanoTime();
    private Loop loop;

    DeliverWebhooks(
            Relay relay,
            JournalReader journal,
            Subscriptions subscriptions,
            SecretKeeper secrets,
            PlanTurn planTurn,
            RecordAttempts recordAttempts,
            PostToReceiver post,
            DatabaseTurns turns,
            DeliveryLog log,
            WebhookMeters meters,
            DeliverySettings settings) {
        this.relay = relay;
        this.journal = journal;
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.planTurn = planTurn;
        this.recordAttempts = recordAttempts;
        this.post = post;
        this.turns = turns;
        this.log = log;
        this.meters = meters;
        this.settings = settings;
    }

    void start(@Observes SchemaReady ready) {
        if (settings.enabled()) {
            loop = new Loop("webhooks", () -> Pool.RESERVED.run(this::look)).start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (loop != null) {
            loop.close(AT_ONCE);
            closeAllBut(Set.of());
        }
    }

    private void look() throws InterruptedException {
        if (relay.works()) {
            lead();
        } else {
            closeAllBut(Set.of());
            meters.forget();
        }
        Thread.sleep(settings.look().toMillis());
    }

    private void lead() {
        long known = end;
        end = journal.lastPosition();
        List<Long> active = subscriptions.activeNumbers();
        closeAllBut(new HashSet<>(active));
        if (secrets.hasKey()) {
            active.forEach(number -> receivers.computeIfAbsent(
                    number,
                    one -> new OneReceiver(one, planTurn, recordAttempts, post, turns, relay::works, () -> end)));
        } else if (!active.isEmpty() && !warned) {
            warned = true;
            LOG.warnf(
                    "%d subscriptions wait at their places: this service was not given WAYMARK_WEBHOOKS_SECRET_KEY",
                    active.size());
        }
        if (end != known) {
            receivers.values().forEach(OneReceiver::wake);
        }
        long now = System.nanoTime();
        if (now - measured > MEASURE_EVERY) {
            measured = now;
            meters.measure();
        }
        if (now - forgot > FORGET_EVERY) {
            forgot = now;
            log.forget(active);
        }
    }

    private void closeAllBut(Set<Long> active) {
        receivers.entrySet().removeIf(receiver -> {
            boolean over = !active.contains(receiver.getKey());
            if (over) {
                receiver.getValue().close();
            }
            return over;
        });
    }

    /** Has what was just asked for done soon, if this is the instance that delivers. */
    public void wake() {
        receivers.values().forEach(OneReceiver::wake);
    }
}
