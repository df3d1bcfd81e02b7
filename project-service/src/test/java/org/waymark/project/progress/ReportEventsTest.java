package org.waymark.project.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.project.progress.Reporting.decide;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.draft;
import static org.waymark.project.progress.Reporting.get;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventType;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class ReportEventsTest extends ProjectServiceTest {
    private record Told(String type, String topic, JsonNode data) {}

    @Inject
    Database rows;

    @Inject
    @Any
    Instance<Restoration> restorations;

    private long before;

    @BeforeEach
    void a_project() {
        define("p", Reporting.PROJECT);
        before = rows.find("select coalesce(max(entry), 0) from journal", row -> row.getLong(1))
                .orElseThrow();
    }

    @Test
    void insiders_are_told_everything_and_anyone_what_is_accepted_without_its_rating() {
        accepted();

        List<Told> told = told();
        assertThat(told.stream().filter(one -> one.topic().equals("waymark.project-work.v1")))
                .extracting(one -> one.data().path("state").asText())
                .containsExactly("DRAFT", "SUBMITTED", "OBJECTED", "OBJECTED", "ACCEPTED", "ACCEPTED");
        List<JsonNode> open = told.stream()
                .filter(one -> one.topic().equals("waymark.projects.v1"))
                .map(Told::data)
                .toList();
        assertThat(open).hasSize(2);
        assertThat(open.get(0).path("rating").isNull()).isTrue();
        assertThat(open.get(0).path("confirmations").isNull()).isTrue();
        assertThat(open.get(0).toString()).doesNotContain("hidden-words");
        assertThat(open.get(1).path("rating").asText()).isEqualTo("AMBER");
    }

    @Test
    void why_a_published_report_is_reopened_stays_inside() {
        String id = accepted();
        decide(office(), id, "REOPEN", ",\"version\":1,\"reason\":\"words-of-the-office\"")
                .statusCode(200);

        assertThat(told().stream().filter(one -> one.topic().equals("waymark.projects.v1")))
                .hasSize(3)
                .noneMatch(one -> one.data().toString().contains("words-of-the-office"));
    }

    @Test
    void what_a_restore_of_the_database_lost_is_put_back_from_what_was_told() throws SQLException {
        String id = accepted();
        office().body("{\"period\":\"2023-Q2\",\"rating\":\"RED\",\"reason\":\"Seen\"}")
                .post("/api/v1/projects/p/ratings")
                .then()
                .statusCode(201);
        String report = view(id);
        String ratings = office().get("/api/v1/projects/p/ratings").asString();
        List<Told> told = told();
        rows.execute("truncate progress_report, progress_report_version, progress_report_decision, project_rating,"
                + " project_rating_decision");

        QuarkusTransaction.requiringNew().call(() -> {
            restore(told);
            restore(told);
            return null;
        });

        assertThat(view(id)).isEqualTo(report);
        assertThat(office().get("/api/v1/projects/p/ratings").asString()).isEqualTo(ratings);
    }

    @Test
    void a_report_of_the_period_that_was_begun_anew_stands_in_the_way() throws SQLException {
        draft("p", "2023-Q2", "");
        JsonNode lost = told().get(0).data();
        rows.execute("truncate progress_report, progress_report_version, progress_report_decision");
        draft("p", "2023-Q2", "");

        List<String> obstacles = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> restorations.stream()
                .filter(restoration -> restoration.types().contains(EventType.PROGRESS_REPORTED))
                .forEach(restoration -> restored(restoration, lost).ifPresent(obstacles::add)));

        assertThat(obstacles).singleElement().asString().contains("begun anew");
    }

    private void restore(List<Told> told) throws SQLException {
        for (Told one : told) {
            EventType type = EventType.of(one.type()).orElseThrow();
            for (Restoration restoration : restorations) {
                if (restoration.types().contains(type)) {
                    assertThat(restoration.restore(new ReceivedEvent(null, type, one.data()), 0))
                            .isEmpty();
                }
            }
        }
    }

    /** Who did it is not told, so it is lost. */
    private static String view(String id) {
        return get(office(), id, "")
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\"by\":\"[^\"]*\"", "\"by\":\"\"");
    }

    private static String accepted() {
        String id = draft("p", "2023-Q2", ",\"rating\":\"AMBER\",\"ratingReason\":\"hidden-words\"");
        decide(reporter("samr"), id, "SUBMIT").statusCode(200);
        decide(reporter("spc"), id, "OBJECT", ",\"version\":1,\"reason\":\"hidden-words\"")
                .statusCode(200);
        decide(reporter("mps"), id, "CONFIRM").statusCode(200);
        decide(office(), id, "ACCEPT", ",\"version\":1,\"reply\":\"hidden-words\"")
                .statusCode(200);
        decide(office(), id, "PUBLISH").statusCode(200);
        return id;
    }

    private List<Told> told() {
        return rows.read(
                "select type, topic, data from journal where entry > ? order by entry",
                row -> new Told(row.getString("type"), row.getString("topic"), Row.json(row, "data")),
                before);
    }

    private static Optional<String> restored(Restoration restoration, JsonNode lost) {
        try {
            return restoration.restore(new ReceivedEvent(null, EventType.PROGRESS_REPORTED, lost), 0);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
