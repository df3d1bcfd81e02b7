package org.waymark.example.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.waymark.example.consumer.event.Event;
import org.waymark.example.consumer.event.EventReader;
import org.waymark.example.consumer.event.Unreadable;
import org.waymark.example.consumer.journal.ChangeFeed;
import org.waymark.example.consumer.journal.ChangePage;
import org.waymark.example.consumer.journal.PositionBeyondEnd;
import org.waymark.example.consumer.service.Away;
import org.waymark.example.consumer.service.BackOff;
import org.waymark.example.consumer.service.Refused;
import org.waymark.example.consumer.state.Change;
import org.waymark.example.consumer.state.Progress;
import org.waymark.example.consumer.state.StateFile;
import org.waymark.example.consumer.state.Value;
import org.waymark.example.consumer.topic.ObservationTopic;
import org.waymark.example.consumer.topic.PlaceLost;

/**
 * Reads the topic into the file. When it has caught up after a start, when it has noticed a gap and from time to time,
 * it compares with the journal, which puts right whatever the topic did not bring.
 */
final class KeepLatestValues {
    private static final Duration BETWEEN_COMPARISONS = Duration.ofMinutes(10);
    private static final String MISSED = "  [from the journal: missing on the topic]";
    private static final String NOT_YET = "  [from the journal: not on the topic yet]";

    private final StateFile state;
    private final Progress progress;
    private final ObservationTopic topic;
    private final EventReader reader;
    private final ChangeFeed journal;
    private final Console console;
    private final BackOff kafkaPauses = new BackOff();
    private final BackOff journalPauses = new BackOff();
    private Instant nextComparison = Instant.MIN;
    private boolean compared;

    KeepLatestValues(StateFile state, ObservationTopic topic, EventReader reader, ChangeFeed journal, Console console) {
        this.state = state;
        this.progress = state.progress();
        this.topic = topic;
        this.reader = reader;
        this.journal = journal;
        this.console = console;
    }

    /** Returns when everything has been read and compared, if it is to run once; else never. */
    void run(boolean once) throws SQLException, InterruptedException {
        boolean atKeptPlace = false;
        while (!once || !compared) {
            try {
                if (!atKeptPlace) {
                    goToKeptPlace();
                    atKeptPlace = true;
                }
                take(topic.poll());
                if (topic.isReadToItsEnd() && comparisonIsDue() && goToKeptPlace()) {
                    compareWithTheJournal();
                }
                kafkaPauses.reset();
            } catch (PlaceLost lost) {
                console.warn(lost.getMessage() + ": reading from the beginning");
                progress.forget(lost.partitions());
                state.commit();
                compareSoon();
                atKeptPlace = false;
            } catch (Away away) {
                console.warn(away.getMessage() + "; trying again");
                kafkaPauses.pause();
                atKeptPlace = false;
            }
        }
    }

    /** False when the topic is not the one that was read: nothing is kept of it. */
    private boolean goToKeptPlace() throws SQLException, Away, InterruptedException {
        String topicId = topic.id();
        Optional<String> kept = progress.topicId();
        boolean madeAnew = kept.isPresent() && !kept.get().equals(topicId);
        if (madeAnew) {
            console.warn("The topic was made anew: starting over");
            compareSoon();
        }
        if (madeAnew || kept.isEmpty()) {
            state.startOver(topicId);
        }
        topic.goTo(progress.places());
        return !madeAnew;
    }

    private void take(ConsumerRecords<byte[], byte[]> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<TopicPartition, OffsetAndMetadata> next :
                records.nextOffsets().entrySet()) {
            progress.move(next.getKey().partition(), next.getValue().offset());
        }
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                Event event = reader.read(record).orElse(null);
                if (event != null && event.type().equals(Event.MARKER)) {
                    progress.reached(record.partition(), event.sequence());
                } else if (event != null) {
                    take(event).ifPresent(changes::add);
                }
            } catch (Unreadable never) {
                setAside("%s-%d@%d".formatted(record.topic(), record.partition(), record.offset()), never);
            }
        }
        state.commit();
        changes.forEach(change -> console.say(change.line()));
    }

    private Optional<Change> take(Event event) throws SQLException, Unreadable {
        if (!event.isObservation()) {
            return Optional.empty();
        }
        Optional<Change> change = state.values().offer(Value.of(event));
        if (change.filter(made -> made.vintageBefore() < event.replacedVintage())
                .isPresent()) {
            // The one in between never came.
            compareSoon();
        }
        return change;
    }

    private void setAside(String source, Unreadable never) throws SQLException {
        progress.setAside(source, never.getMessage());
        console.warn("Set aside " + source + ": " + never.getMessage());
    }

    private void compareSoon() {
        nextComparison = Instant.MIN;
        compared = false;
    }

    private boolean comparisonIsDue() {
        return Instant.now().isAfter(nextComparison);
    }

    private void compareWithTheJournal() throws SQLException, InterruptedException {
        nextComparison = Instant.now().plus(BETWEEN_COMPARISONS);
        try {
            String place = progress.nextChanges().orElse(ChangeFeed.BEGINNING);
            for (ChangePage page = journal.read(place); ; page = journal.read(place)) {
                take(page);
                if (page.events().isEmpty() && page.next().equals(place)) {
                    break;
                }
                place = page.next();
            }
            if (!compared) {
                console.say("Caught up: %d values, journal read to position %d"
                        .formatted(state.values().count(), progress.upTo()));
            }
            compared = true;
            journalPauses.reset();
        } catch (PositionBeyondEnd otherJournal) {
            console.warn(otherJournal.getMessage() + "; comparing with all of it");
            progress.compared(ChangeFeed.BEGINNING);
            state.commit();
            compareSoon();
        } catch (Away away) {
            nextComparison = Instant.now().plus(journalPauses.next());
            console.warn("Not compared with the journal yet: " + away.getMessage());
        } catch (Refused noJournal) {
            console.warn("Not compared with the journal: " + noJournal.getMessage());
            compared = true;
        }
    }

    private void take(ChangePage page) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (JsonNode cloudEvent : page.events()) {
            try {
                Event event = reader.read(cloudEvent).orElse(null);
                if (event != null) {
                    boolean missed = event.sequence() <= progress.upTo();
                    take(event).ifPresent(change -> lines.add(change.line() + (missed ? MISSED : NOT_YET)));
                }
            } catch (Unreadable never) {
                setAside("/api/v1/changes " + cloudEvent.path("sequence").asText(), never);
            }
        }
        progress.compared(page.next());
        state.commit();
        lines.forEach(console::say);
    }
}
