package org.waymark.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.example.consumer.SmallJournal.Entry;
import org.waymark.example.consumer.state.Value;

class LostAndKilledTest extends OnRealKafka {
    @Test
    void a_stretch_that_never_reached_the_topic_is_healed_from_the_journal() throws Exception {
        List<Entry> all = journal.fill(4, 3, 2);
        topic.send(all.subList(0, 6));
        topic.send(all.subList(18, 24));
        topic.sendMarkers(journal);
        try (Program program = start("--once")) {
            assertThat(program.awaitEnd()).isZero();

            assertThat(program.output())
                    .contains("indicator-2 CN 2000: 2000.220 PT, vintage 2")
                    .contains("indicator-0 CN 2000: 2000.010 → 2000.020 PT, vintage 2 (Fifth")
                    .containsPattern("indicator-1 CN 2002: .*\\[from the journal: missing on the topic]");
        }

        assertThat(values()).isEqualTo(expectedOf(all));
    }

    @Test
    void a_gap_noticed_while_reading_is_healed_at_once() throws Exception {
        topic.send(List.of(journal.recorded("first", "2020", "1")));
        try (Program program = start()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> program.output().contains("Caught up"));
            int readBefore = service.changesRead;

            journal.recorded("lost", "2020", "1");
            journal.recorded("lost", "2021", "1");
            topic.send(List.of(journal.revised("lost", "2021", "2", 1)));

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(values()).isEqualTo(expectedOf(journal.entries())));
            assertThat(service.changesRead).isGreaterThan(readBefore);
        }
    }

    @Test
    void records_deleted_before_they_were_read_are_healed() throws Exception {
        topic.send(journal.fill(2, 2, 1));
        runOnce();
        topic.send(journal.fill(2, 2, 3));
        topic.truncate();
        topic.send(List.of(journal.recorded("after", "2020", "1")));
        runOnce();

        assertThat(values()).isEqualTo(expectedOf(journal.entries()));
    }

    @Test
    void a_topic_made_anew_is_read_anew() throws Exception {
        topic.send(journal.fill(3, 3, 3));
        runOnce();
        journal.entries().clear();
        topic.recreate();
        topic.send(journal.fill(1, 1, 1));
        runOnce();

        assertThat(values()).isEqualTo(expectedOf(journal.entries()));
    }

    @Test
    void a_journal_that_ends_before_the_kept_place_is_compared_from_its_beginning() throws Exception {
        topic.send(journal.fill(3, 3, 3));
        runOnce();
        List<Value> before = values();
        journal.entries().clear();
        Entry afterTheRestore = journal.recorded("other", "2020", "1");
        try (Program program = start("--once")) {
            assertThat(program.awaitEnd()).isZero();
            assertThat(program.output())
                    .contains("The journal ends before /api/v1/changes?after=27")
                    .contains("comparing with all of it");
        }

        List<Value> both = new ArrayList<>(before);
        both.addAll(expectedOf(List.of(afterTheRestore)));
        assertThat(values()).containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void a_lost_file_is_filled_again() throws Exception {
        topic.send(journal.fill(3, 3, 3));
        runOnce();
        List<Value> before = values();
        for (Path file : Files.list(folder).toList()) {
            Files.delete(file);
        }
        runOnce();

        assertThat(values()).isEqualTo(before);
    }

    @Test
    void without_a_journal_to_compare_with_the_topic_counts() throws Exception {
        service.changesStatus = 404;
        List<Entry> all = journal.fill(2, 2, 2);
        topic.send(all);
        runOnce();

        assertThat(values()).isEqualTo(expectedOf(all));
    }

    @Test
    void a_journal_that_is_away_is_asked_again() throws Exception {
        service.changesStatus = 503;
        journal.fill(2, 2, 2);
        try (Program program = start("--once")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> program.output().contains("answers 503"));
            service.changesStatus = 200;
            assertThat(program.awaitEnd()).isZero();
        }

        assertThat(values()).isEqualTo(expectedOf(journal.entries()));
    }

    @Test
    @Timeout(300)
    void killed_at_any_point_it_goes_on_to_the_same_state() throws Exception {
        // Nothing but the topic may bring back what a kill could lose.
        service.changesStatus = 404;
        List<Entry> all = journal.fill(40, 10, 10);
        for (int i = 0; i < all.size(); i += 500) {
            topic.send(all.subList(i, i + 500));
        }
        Random random = new Random(7);
        for (int round = 0; round < 3; round++) {
            long before = vintagesSeen();
            try (Program program = start()) {
                await().pollInterval(Duration.ofMillis(10))
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> vintagesSeen() > before);
                Thread.sleep(random.nextInt(50));
                program.killHard();
            }
        }
        runOnce();

        assertThat(values()).isEqualTo(expectedOf(all));
    }

    private long vintagesSeen() throws Exception {
        return values().stream().mapToLong(Value::vintage).sum();
    }
}
