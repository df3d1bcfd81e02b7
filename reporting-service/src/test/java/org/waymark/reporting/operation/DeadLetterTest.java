package org.waymark.reporting.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.Topic;
import org.waymark.foundation.command.RunCommand;
import org.waymark.foundation.projection.DeadLetter;
import org.waymark.foundation.projection.DeadLetters;
import org.waymark.foundation.projection.Places;
import org.waymark.reporting.feed.Agencies;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.known.FactsProjector;

/** Each agency's records are of one key, so they stand behind one another in one partition. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class DeadLetterTest {
    private static final String DEAD_LETTER_TOPIC = Topic.AGENCIES.deadLetters();

    @Inject
    DataSource database;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Places places;

    @Inject
    RunCommand runCommand;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private Facts facts;

    @BeforeEach
    void theFacts() {
        facts = new Facts(database);
    }

    @Test
    void what_cannot_be_read_is_put_aside_and_what_stands_around_it_is_applied() throws Exception {
        NeighbourJournal.sendRecords(List.of(
                good("mixed", 1),
                withValue(good("mixed", 2), "no JSON \0 at all"),
                withValue(good("mixed", 3), "{\"agency\": \"mixed\"}"),
                withHeader(good("mixed", 4), "ce_type", "org.waymark.agency.dreamt.v1"),
                good("mixed", 5)));
        Agencies.awaitEverything(places);

        assertThat(facts.versionsOfAgency("mixed")).containsExactly("1", "5");
        List<DeadLetter> letters = letters("mixed");
        assertThat(letters)
                .extracting(DeadLetter::topic, DeadLetter::type)
                .containsExactly(
                        tuple("waymark.agencies.v1", "org.waymark.agency.registered.v1"),
                        tuple("waymark.agencies.v1", "org.waymark.agency.registered.v1"),
                        tuple("waymark.agencies.v1", "org.waymark.agency.dreamt.v1"));
        assertThat(letters.get(0).reason()).startsWith("not JSON");
        assertThat(letters.get(1).reason()).startsWith("breaks /schemas/org.waymark.agency.registered.v1.json");
        assertThat(letters.get(2).reason()).isEqualTo("unknown type org.waymark.agency.dreamt.v1");
        assertThat(letters.get(1).offset()).isEqualTo(letters.get(0).offset() + 1);
        assertThat(letters.get(2).offset()).isEqualTo(letters.get(0).offset() + 2);
        assertThat(places.upTo(FactsProjector.NAME)).containsEntry("/project-service", newest());
    }

    @Test
    void the_dead_letter_topic_has_the_record_with_its_headers_the_reason_and_the_place() throws Exception {
        NeighbourJournal.sendRecords(List.of(withValue(good("told", 1), "never JSON")));
        Agencies.awaitEverything(places);

        ConsumerRecord<String, String> told = told("told").get(0);
        DeadLetter letter = letters("told").get(0);
        assertThat(told.value()).isEqualTo("never JSON");
        assertThat(header(told, "ce_type")).isEqualTo("org.waymark.agency.registered.v1");
        assertThat(header(told, "waymark_projection")).isEqualTo("facts");
        assertThat(header(told, "waymark_reason")).isEqualTo(letter.reason());
        assertThat(header(told, "waymark_topic")).isEqualTo(letter.topic());
        assertThat(header(told, "waymark_partition")).isEqualTo(Integer.toString(letter.partition()));
        assertThat(header(told, "waymark_offset")).isEqualTo(Long.toString(letter.offset()));
        assertThat(told.headers())
                .extracting(Header::key)
                .allMatch(name -> name.startsWith("ce_") || name.startsWith("waymark_") || name.equals("content-type"));
    }

    @Test
    void a_record_that_its_reason_makes_too_large_for_a_topic_is_told_without_its_value() throws Exception {
        NeighbourJournal.sendRecords(List.of(withValue(good("huge", 1), "x".repeat(1_048_576 - 600)), good("huge", 2)));
        Agencies.awaitEverything(places);

        assertThat(facts.versionsOfAgency("huge")).containsExactly("2");
        assertThat(letters("huge")).hasSize(1);
        assertThat(told("huge"))
                .extracting(ConsumerRecord::value)
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void a_known_type_on_a_topic_where_it_does_not_belong_is_a_dead_letter() throws Exception {
        NeighbourJournal.sendRecords(
                List.of(withHeader(good("misplaced", 1), "ce_type", "org.waymark.project.defined.v1")));
        Agencies.awaitEverything(places);

        assertThat(letters("misplaced"))
                .extracting(DeadLetter::reason)
                .containsExactly("org.waymark.project.defined.v1 does not belong on waymark.agencies.v1");
    }

    @Test
    void while_the_database_is_away_nothing_dies_that_could_be_read() throws Exception {
        PostgresAway away = PostgresAway.begin("reporting");
        try {
            NeighbourJournal.sendRecords(
                    List.of(good("cut-off", 1), withValue(good("cut-off", 2), "never JSON"), good("cut-off", 3)));
            Metrics.await("waymark_projection_lag", lag -> lag >= 3);
            Thread.sleep(2_000);
        } finally {
            away.end();
        }
        Agencies.awaitEverything(places);

        assertThat(facts.versionsOfAgency("cut-off")).containsExactly("1", "3");
        assertThat(letters("cut-off")).hasSize(1);
        assertThat(told("cut-off")).hasSize(1);
        Metrics.await("waymark_projection_lag", lag -> lag == 0);
    }

    @Test
    void when_the_projector_fails_nothing_dies() throws Exception {
        facts.execute("alter table facts.agency_version rename to agency_version_away");
        Agencies.send("failed-on", 1);
        Thread.sleep(1_000);
        given().get(management.resolve("/q/health/group/projections")).then().statusCode(503);
        given().get(management.resolve("/q/health/ready")).then().statusCode(200);
        assertThat(facts.texts("select version from facts.agency_version_away where agency = 'failed-on'"))
                .isEmpty();
        facts.execute("alter table facts.agency_version_away rename to agency_version");
        Agencies.awaitEverything(places);

        given().get(management.resolve("/q/health/group/projections")).then().statusCode(200);
        assertThat(facts.versionsOfAgency("failed-on")).containsExactly("1");
        assertThat(letters("failed-on")).isEmpty();
    }

    @Test
    void what_can_be_read_now_is_put_back_and_the_rest_stays() throws Exception {
        NeighbourJournal.sendRecords(
                List.of(withValue(good("returning", 1), "still no JSON"), good("returning", 2), good("returning", 3)));
        Agencies.awaitEverything(places);
        DeadLetter unreadable = letters("returning").get(0);
        facts.execute("delete from agency_version where agency = 'returning' and version = 2");
        facts.execute("insert into dead_letter select projection, topic, partition, record_offset + 1, key, type,"
                + " 'as if of an unknown type' from dead_letter where key = 'returning'");
        facts.execute("insert into dead_letter values ('facts', 'waymark.agencies.v1', 0, 1000000, 'returning', null,"
                + " 'before its topic was lost')");
        facts.execute(
                "insert into dead_letter select projection, topic, partition, record_offset + 2, 'forgotten', type,"
                        + " 'before its topic was filled anew' from dead_letter"
                        + " where key = 'returning' and record_offset = " + unreadable.offset());

        assertThat(runCommand.run("dead-letters", "put-back", "--projection", "facts"))
                .isEqualTo(1);

        assertThat(facts.versionsOfAgency("returning")).containsExactly("2", "3");
        assertThat(letters("returning"))
                .extracting(DeadLetter::place)
                .containsExactlyInAnyOrder(unreadable.place(), "waymark.agencies.v1-0@1000000");
        assertThat(facts.texts("select record_offset from dead_letter where key = 'returning'"
                        + " and put_back_at is not null"))
                .containsExactly(Long.toString(unreadable.offset() + 1));
        assertThat(letters("forgotten")).hasSize(1);
        Metrics.await("waymark_projection_dead_letters", count -> count == waiting());
    }

    @Test
    void the_commands_say_how_they_are_used() {
        assertThat(runCommand.run("dead-letters", "list", "--projection", "facts"))
                .isZero();
        assertThat(runCommand.run("dead-letters", "list", "--projection", "fairy-tales"))
                .isEqualTo(2);
        assertThat(runCommand.run("dead-letters", "put-back")).isEqualTo(2);
        assertThat(runCommand.run("dead-letters", "burn")).isEqualTo(2);
        assertThat(runCommand.run("dead-letters", "list", "--all")).isEqualTo(2);
    }

    private int waiting() {
        return deadLetters.waiting(FactsProjector.NAME).size();
    }

    private List<DeadLetter> letters(String agency) {
        return deadLetters.waiting(FactsProjector.NAME).stream()
                .filter(letter -> agency.equals(letter.key()))
                .toList();
    }

    private static long newest() {
        return NeighbourJournal.positions().stream()
                .filter(position -> position.startsWith("/project-service:"))
                .map(position -> Long.parseLong(position.substring(position.indexOf(':') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static ProducerRecord<String, String> good(String agency, int version) {
        return NeighbourJournal.next(Agencies.version(agency, version));
    }

    private static ProducerRecord<String, String> withValue(ProducerRecord<String, String> record, String value) {
        return new ProducerRecord<>(record.topic(), null, record.key(), value, record.headers());
    }

    private static ProducerRecord<String, String> withHeader(
            ProducerRecord<String, String> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** All there are on the dead-letter topic now, of that key. */
    private static List<ConsumerRecord<String, String>> told(String key) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", BackingServices.kafka().bootstrapServers());
        List<ConsumerRecord<String, String>> told = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(DEAD_LETTER_TOPIC).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(key)) {
                        told.add(record);
                    }
                });
            }
        }
        return told;
    }
}
