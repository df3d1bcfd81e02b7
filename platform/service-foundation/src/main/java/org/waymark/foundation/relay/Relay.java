package org.waymark.foundation.relay;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.schema.SchemaReady;

/**
 * Carries the journal to Kafka. One instance of a service leads. It numbers and sends in two loops, so that positions
 * are given even while Kafka is away.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long NOBODY = -1;
    private static final Duration PARTITIONS_EVERY = Duration.ofMinutes(1);
    private static final Duration LONG_ROUND = Duration.ofMillis(100);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);

    private final RelaySettings settings;
    private final Lease lease;
    private final Numbering numbering;
    private final Sender sender;
    private final Heartbeat heartbeat;
    private final JournalPartitions partitions;
    private final RelayLag lag;
    private final Journal journal;
    private final Semaphore toSend = new Semaphore(0);
    private volatile long epoch = NOBODY;
    /** The term in which this instance works: the topics agree with the journal, or Kafka is away. */
    private volatile long workingTerm = NOBODY;
    /** The term in which the topics were seen to agree with the journal: before that it may tell what is not so. */
    private volatile long checkedTerm = NOBODY;

    private long partitionsSeen = System.nanoTime() - PARTITIONS_EVERY.toNanos();
    private Loop leading;
    private Loop measures;
    private Loop numbers;
    private Loop sends;
    private Loop heartbeats;

    Relay(
            RelaySettings settings,
            Lease lease,
            Numbering numbering,
            Sender sender,
            Heartbeat heartbeat,
            JournalPartitions partitions,
            RelayLag lag,
            Journal journal) {
        this.settings = settings;
        this.lease = lease;
        this.numbering = numbering;
        this.sender = sender;
        this.heartbeat = heartbeat;
        this.partitions = partitions;
        this.lag = lag;
        this.journal = journal;
    }

    void start(@Observes SchemaReady ready) {
        if (settings.enabled()) {
            leading = loop("relay-lease", this::lead);
            measures = loop("relay-lag", this::measure);
            numbers = loop("relay-numbering", this::number);
            sends = loop("relay-sending", settings.sending() ? this::send : this::leaveSendingToOthers);
            heartbeats = new Loop("relay-heartbeat", heartbeat::sendNewest).start();
        }
    }

    private static Loop loop(String name, Loop.Step step) {
        return new Loop(name, () -> Pool.RESERVED.run(step::run)).start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (leading == null) {
            return;
        }
        heartbeats.close(Duration.ofMillis(100));
        sends.close();
        numbers.close();
        measures.close();
        leading.close();
        sender.close();
        if (epoch != NOBODY) {
            Pool.RESERVED.run(() -> lease.giveUp(epoch));
            epoch = NOBODY;
        }
    }

    /** Whether this instance is the one that does what only one may do. */
    public boolean works() {
        return epoch != NOBODY && workingTerm == epoch;
    }

    private void lead() throws InterruptedException {
        try {
            keepLease();
        } catch (RuntimeException | Error failure) {
            // The database that answers next may be a different one: a standby, or a restored one. A new term checks
            // it.
            endTerm();
            throw failure;
        }
        Duration pause = epoch == NOBODY ? settings.look() : settings.renewal();
        Thread.sleep(pause.toMillis());
    }

    private void keepLease() {
        if (epoch == NOBODY) {
            OptionalLong taken = lease.take(settings.lapse());
            if (taken.isPresent()) {
                epoch = taken.getAsLong();
                LOG.infof("This instance's relay leads in epoch %d", epoch);
                toSend.release();
            }
        } else if (!lease.renew(epoch, settings.lapse())) {
            LOG.infof("This instance's relay was overtaken after epoch %d", epoch);
            endTerm();
        } else {
            numbering.rememberSettled();
            keepPartitionsAhead();
        }
    }

    private void endTerm() {
        epoch = NOBODY;
        workingTerm = NOBODY;
        numbering.forget();
        sender.forget();
        lag.forget();
    }

    private void keepPartitionsAhead() {
        if (System.nanoTime() - partitionsSeen > PARTITIONS_EVERY.toNanos()) {
            partitions.keepAhead();
            partitionsSeen = System.nanoTime();
        }
    }

    private void number() throws InterruptedException {
        long began = System.nanoTime();
        long term = epoch;
        long numbered = works() ? numbering.number(term, settings.batch()) : 0;
        if (numbered > 0) {
            toSend.release();
        }
        if (works() && checkedTerm == term) {
            heartbeat.take(term);
        }
        if (numbered == 0) {
            rest(System.nanoTime() - began);
            journal.awaitNews(settings.idle().toMillis());
            return;
        }
        if (numbered < settings.batch()) {
            gather(began);
        }
    }

    private void send() throws InterruptedException {
        long term = epoch;
        if (term == NOBODY) {
            sender.standBy();
        }
        int sent = term == NOBODY ? 0 : sendIn(term);
        if (sent < settings.batch()) {
            toSend.tryAcquire(settings.markerInterval().toMillis(), TimeUnit.MILLISECONDS);
            toSend.drainPermits();
        }
    }

    private void leaveSendingToOthers() throws InterruptedException {
        if (epoch != NOBODY) {
            work(epoch);
        }
        Thread.sleep(settings.look().toMillis());
    }

    private int sendIn(long term) {
        try {
            int sent = sender.send(term, settings.batch());
            work(term);
            checkedTerm = term;
            return sent;
        } catch (KafkaException away) {
            // Positions are given even without Kafka. But after a refusal they wait until the topics can be checked
            // again.
            if (workingTerm != term && lease.agreement().refusal() == null) {
                work(term);
            }
            throw away;
        } catch (JournalBehindTopics restored) {
            workingTerm = NOBODY;
            lease.refuse(term, restored.getMessage());
            throw restored;
        }
    }

    private void work(long term) {
        if (workingTerm != term) {
            lease.agree(term);
            workingTerm = term;
        }
    }

    /** Under load rounds begin one pace apart: many entries share the cost of a round. */
    private void gather(long began) throws InterruptedException {
        long took = System.nanoTime() - began;
        TimeUnit.NANOSECONDS.sleep(settings.pace().toNanos() - took);
        rest(took);
    }

    /** A long round means that a large transaction is open, whose rows it looked through. */
    private void rest(long took) throws InterruptedException {
        if (took > LONG_ROUND.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(Math.min(took, LONGEST_REST.toNanos()));
        }
    }

    /** Runs in a thread of its own, so that the lease does not wait for it. */
    private void measure() throws InterruptedException {
        long began = System.nanoTime();
        if (epoch != NOBODY) {
            lag.measure();
        }
        if (epoch == NOBODY) {
            lag.forget();
        }
        TimeUnit.NANOSECONDS.sleep(Math.max(settings.renewal().toNanos(), System.nanoTime() - began));
    }
}
