package org.waymark.indicator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.indicator.importing.ImportObservations;
import org.waymark.indicator.importing.ImportProgress;

/** A restored database knows nothing of the last decisions; the topics do. */
@QuarkusTest
class RestoreDecisionTest {
    @Inject
    @Any
    Instance<Restoration> restorations;

    @Inject
    ImportObservations importObservations;

    @Inject
    DataSource database;

    @Test
    void decisions_and_withdrawals_come_back_as_they_were() throws Exception {
        Reviewing reviewing = Reviewing.submitted(2, "{\"period\":\"2024\",\"value\":5}");
        reviewing.decide("verifier", "VERIFY", 1).statusCode(200);
        reviewing.decide("publisher", "PUBLISH", 1).statusCode(200);
        reviewing.decide("submitter", "WITHDRAW", 1).statusCode(200);
        reviewing.decide("verifier", "VERIFY", 2).statusCode(200);
        reviewing.decide("publisher", "PUBLISH", 2).statusCode(200);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":6,\"reason\":\"Census\",\"releasedAt\":\"%s\"}"
                .formatted(LocalDate.now().plusDays(30)));
        reviewing.decide("verifier", "VERIFY", 3).statusCode(200);
        reviewing.decide("publisher", "PUBLISH", 3).statusCode(200);
        reviewing.reschedule("publisher", 3, LocalDate.now().plusDays(40)).statusCode(200);

        assertComesBack(reviewing, 12);
    }

    @Test
    void a_withdrawal_without_review_and_a_return_come_back_too() throws Exception {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":6,\"reason\":\"Census\"}");
        reviewing.decide("office", "RETURN", 2).statusCode(200);
        reviewing.decide("publisher", "WITHDRAW", 1).statusCode(200);

        assertComesBack(reviewing, 8);
    }

    @Test
    void a_withdrawal_of_what_does_not_count_comes_back_with_its_day() throws Exception {
        Reviewing reviewing = Reviewing.submitted(0);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":6,\"releasedAt\":\"2025-01-14\",\"reason\":\"Census\"}");
        reviewing.decide("publisher", "WITHDRAW", 2).statusCode(200);

        assertComesBack(reviewing, 4);
    }

    @Test
    void what_a_vintage_changes_comes_back_as_the_public_was_told() throws Exception {
        Reviewing reviewing = Reviewing.submitted(1);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":6}").statusCode(201);
        reviewing.decide("publisher", "PUBLISH", 2).statusCode(200);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":7,\"releasedAt\":\"2025-01-15\",\"reason\":\"Census\"}");
        reviewing.decide("publisher", "PUBLISH", 3).statusCode(200);
        reviewing.submitAgain("{\"period\":\"2024\",\"missingReason\":\"LOST\",\"reason\":\"Census\"}");
        reviewing.decide("publisher", "WITHDRAW", 3).statusCode(200);

        assertComesBack(reviewing, 10);
    }

    @Test
    void an_embargo_that_a_decision_ended_comes_back_as_ended() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Reviewing reviewing = Reviewing.submitted(
                0, "{\"period\":\"2024\",\"value\":5,\"releasedAt\":\"%s\"}".formatted(today.plusDays(30)));
        reviewing.reschedule("publisher", 1, today.plusDays(20)).statusCode(200);
        reviewing.reschedule("publisher", 1, today).statusCode(200);

        assertComesBack(reviewing, 4);
    }

    @Test
    void a_withdrawal_by_a_file_comes_back_once_it_was_decided_on() throws Exception {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 2);
        withdrawByFile(reviewing, "2024");
        reviewing.decide("verifier", "VERIFY", 2).statusCode(200);
        reviewing.decide("publisher", "PUBLISH", 2).statusCode(200);

        assertComesBack(reviewing, 8);
    }

    @Test
    void a_withdrawal_by_a_file_that_waits_for_its_decision_comes_back_as_one() throws Exception {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        withdrawByFile(reviewing, "2024");
        assertComesBack(reviewing, 5);

        reviewing.decide("publisher", "PUBLISH", 2).statusCode(200);
        reviewing
                .vintages(Reviewing.person("auditor"))
                .body("items.reviewState", contains("WITHDRAWN", "WITHDRAWN"))
                .body("items[1].withdraws", equalTo(1));
    }

    @Test
    void a_withdrawal_that_waits_changes_what_stands_when_it_comes_back_too() throws Exception {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":6,\"numerator\":12,\"denominator\":2,"
                + "\"releasedAt\":\"2025-01-15\",\"reason\":\"Census\"}");
        reviewing.decide("publisher", "RETURN", 2).statusCode(200);
        reviewing.decide("submitter", "WITHDRAW", 1).statusCode(200);

        assertComesBack(reviewing, 7);
    }

    @Test
    void a_withdrawal_by_a_file_without_review_comes_back_with_its_day() throws Exception {
        Reviewing published = Reviewing.submitted(0);
        withdrawByFile(published, "2024");
        assertComesBack(published, 2);

        String future = String.valueOf(LocalDate.now().getYear() + 3);
        Reviewing assumed = Reviewing.submitted(
                0,
                "{\"period\":\"%s\",\"value\":5,\"releasedAtBasis\":\"ASSUMED\",\"justification\":\"Sure\"}"
                        .formatted(future));
        withdrawByFile(assumed, future);
        assertComesBack(assumed, 2);
    }

    @Test
    void that_a_value_is_comparable_comes_back_with_its_reason() throws Exception {
        Reviewing reviewing = Reviewing.submitted(
                0, "{\"period\":\"2024\",\"value\":5,\"status\":\"B\",\"comparable\":true,\"reason\":\"Chained\"}");
        assertComesBack(reviewing, 1);
    }

    private void withdrawByFile(Reviewing reviewing, String period) {
        String file = "[{\"indicator\":\"%s\",\"period\":\"%s\",\"action\":\"DELETE\",\"reason\":\"A slip\"}]"
                .formatted(reviewing.indicator(), period);
        Caller caller = new Caller("cnipa-system", null, Set.of("cnipa"), Set.of("submitter"), null);
        QuarkusTransaction.requiringNew()
                .call(() -> importObservations.run(
                        () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        new BulkRequest(RowFormat.JSON, BulkRequest.Mode.ATOMIC, false, null, null),
                        caller,
                        ImportProgress.NONE));
    }

    private void assertComesBack(Reviewing reviewing, int events) throws Exception {
        List<ReceivedEvent> sent = sent(reviewing, events);
        String before = shown(reviewing);
        QuarkusTransaction.requiringNew().run(() -> forget(reviewing));
        reviewing.counts().statusCode(404);

        QuarkusTransaction.requiringNew().run(() -> sent.forEach(this::restore));

        assertThat(shown(reviewing)).isEqualTo(before);
    }

    /**
     * All but who submitted and who decided, which stands in no event, and the positions, which the relay notes a little
     * later.
     */
    private static String shown(Reviewing reviewing) {
        return reviewing
                .vintages(Reviewing.person("auditor"))
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\"(submittedBy|onBehalf|by)\":(\"[^\"]*\"|true|false)|\"position\":(null|\\d+)", "");
    }

    private void restore(ReceivedEvent event) {
        Restoration restoration = restorations.stream()
                .filter(one -> one.types().contains(event.type()))
                .findFirst()
                .orElseThrow();
        try {
            Optional<String> inTheWay =
                    restoration.restore(event, entry(event.envelope().id()));
            assertThat(inTheWay).isEmpty();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void forget(Reviewing reviewing) {
        try (Connection connection = database.getConnection()) {
            for (String sql : List.of(
                    "delete from decision where observation = ?",
                    "delete from vintage where observation = ?",
                    "delete from observation where id = ?")) {
                try (PreparedStatement delete = connection.prepareStatement(sql)) {
                    delete.setObject(1, UUID.fromString(reviewing.id()));
                    delete.executeUpdate();
                }
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private long entry(UUID event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select entry from journal where id = ?")) {
            select.setObject(1, event);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getLong(1);
            }
        }
    }

    private static List<ReceivedEvent> sent(Reviewing reviewing, int count) throws Exception {
        List<TopicReader.Sent> sent = new ArrayList<>(SentEvents.of(reviewing, Topic.OBSERVATIONS));
        sent.addAll(SentEvents.of(reviewing, Topic.SUBMISSIONS));
        List<ReceivedEvent> own = sent.stream()
                .sorted(Comparator.comparingLong(event -> event.envelope().sequence()))
                .map(event -> new ReceivedEvent(
                        event.envelope(), EventType.of(event.envelope().type()).orElseThrow(), event.data()))
                .toList();
        assertThat(own).hasSize(count);
        return own;
    }
}
