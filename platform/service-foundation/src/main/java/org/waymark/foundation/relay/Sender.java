package org.waymark.foundation.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.waymark.contracts.EventEnvelope;
import org.waymark.foundation.address.PublicAddress;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.JournalEntry;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.logfield.LogFields;
import org.waymark.foundation.trace.Tracing;

/**
 * Sends numbered entries to Kafka in order of position. The producer is transactional under one id per service. A new
 * leader first fences the old one, then reads how far the topics have come, so that nothing is sent twice. No database
 * transaction is open while it sends.
 */
@ApplicationScoped
public class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final long NONE = -1;
    /** Less than five minutes, after which an idle client forgets the topics; it closes its connections after nine. */
    private static final Duration STAYS_WARM = Duration.ofMinutes(4);

    private static final String SENT = "select sent_position from relay where epoch = ?";
    private static final String REMEMBER = "update relay set sent_position = ? where epoch = ?";

    private final Database database;
    private final JournalReader journal;
    private final TopicsEnd topicsEnd;
    private final Map<String, Object> kafka;
    private final String service;
    private final PublicAddress address;
    private final Duration markerInterval;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Tracing tracing;
    private RelayProducer producer;
    private volatile boolean forgotten;
    private long warmedAt;
    private long term = NONE;
    private long sent;
    private long marked = -1;
    private long markedAt;

    Sender(
            Database database,
            JournalReader journal,
            TopicsEnd topicsEnd,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            PublicAddress address,
            RelaySettings settings,
            Clock clock,
            MeterRegistry meters,
            Tracing tracing) {
        this.database = database;
        this.journal = journal;
        this.topicsEnd = topicsEnd;
        this.kafka = kafka;
        this.service = service;
        this.address = address;
        this.markerInterval = settings.markerInterval();
        this.clock = clock;
        this.meters = meters;
        this.tracing = tracing;
    }

    /** Sends the entries that are numbered and not yet sent; returns how many. */
    public synchronized int send(long epoch, int limit) {
        // Of a batch that failed they stay until here, for the line about it.
        LogFields.remove(LogFields.POSITIONS);
        if (forgotten) {
            close();
        }
        if (epoch != term && !takeUp(epoch)) {
            return 0;
        }
        List<JournalEntry> batch = journal.after(sent, limit);
        boolean markersDue = markersDue(batch);
        if (batch.isEmpty() && !markersDue) {
            return 0;
        }
        long reached = batch.isEmpty() ? sent : batch.get(batch.size() - 1).position();
        if (!batch.isEmpty()) {
            LogFields.put(LogFields.POSITIONS, batch.get(0).position() + "-" + reached);
        }
        deliver(batch, markersDue ? new Told(epoch, reached, journal.announcedUpTo(reached)) : null);
        sent = reached;
        LogFields.remove(LogFields.POSITIONS);
        if (!batch.isEmpty()) {
            remember(epoch);
        }
        return batch.size();
    }

    /** Prepares an instance that does not lead for a take-over, by doing now what takes time. */
    public synchronized void standBy() {
        LogFields.remove(LogFields.POSITIONS);
        if (term != NONE) {
            close();
        }
        if (producer == null) {
            producer = new RelayProducer(kafka, service, address, clock, meters, tracing);
            warmedAt = System.nanoTime() - STAYS_WARM.toNanos();
        }
        if (System.nanoTime() - warmedAt >= STAYS_WARM.toNanos()) {
            warmedAt = System.nanoTime();
            producer.warm();
            topicsEnd.of(source());
        }
    }

    /** Makes the next round begin anew; does not wait for one that is going on. */
    void forget() {
        forgotten = true;
    }

    public synchronized void close() {
        if (producer != null) {
            producer.close();
            producer = null;
        }
        term = NONE;
        forgotten = false;
    }

    private boolean markersDue(List<JournalEntry> batch) {
        boolean something = !batch.isEmpty() || marked < sent;
        return something && System.nanoTime() - markedAt > markerInterval.toNanos();
    }

    /** Begins a term, unless it is over already. */
    private boolean takeUp(long epoch) {
        if (term != NONE) {
            close();
        }
        if (sentInTerm(epoch).isEmpty()) {
            return false;
        }
        try {
            return begin(epoch);
        } finally {
            if (term != epoch) {
                close();
            }
        }
    }

    private boolean begin(long epoch) {
        if (producer == null) {
            producer = new RelayProducer(kafka, service, address, clock, meters, tracing);
        }
        producer.fenceOthers();
        // Asked again: if this instance was frozen before it fenced, it may have fenced the next leader.
        OptionalLong remembered = sentInTerm(epoch);
        if (remembered.isEmpty()) {
            return false;
        }
        sent = standsInTopics(remembered.getAsLong());
        remember(epoch);
        marked = -1;
        term = epoch;
        return true;
    }

    private OptionalLong sentInTerm(long epoch) {
        return database.find(SENT, row -> OptionalLong.of(row.getLong(1)), epoch)
                .orElse(OptionalLong.empty());
    }

    /** The position up to which everything is in the topics. The topics decide, unless their records were deleted. */
    private long standsInTopics(long remembered) {
        TopicsEnd.End end = topicsEnd.of(source());
        long position = end.emptied()
                ? remembered
                : end.last().map(EventEnvelope::sequence).orElse(0L);
        if (end.last().isPresent() && !isOfThisJournal(end.last().get())) {
            throw new JournalBehindTopics(source(), position, journal.lastPosition());
        }
        if (position != remembered) {
            LOG.infof(
                    "The topics end at position %d, but %d was noted as sent; sending goes on behind the topics' end",
                    position, remembered);
        }
        return position;
    }

    private boolean isOfThisJournal(EventEnvelope last) {
        return TopicsEnd.isMarker(last) ? journal.lastPosition() >= last.sequence() : journal.holds(last);
    }

    private void deliver(List<JournalEntry> batch, Told marker) {
        try {
            producer.send(batch, marker);
        } catch (RuntimeException | Error failure) {
            // A fenced or failed producer is useless. The next try makes a new one, and learns who leads.
            close();
            throw failure;
        }
        if (marker != null) {
            marked = marker.position();
            markedAt = System.nanoTime();
        }
    }

    private void remember(long epoch) {
        database.change(REMEMBER, sent, epoch);
    }

    private String source() {
        return "/" + service;
    }
}
