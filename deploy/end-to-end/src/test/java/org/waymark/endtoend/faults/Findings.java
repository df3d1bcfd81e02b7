package org.waymark.endtoend.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.endtoend.PublishedEvent;
import org.waymark.endtoend.PublishedTopics;
import org.waymark.endtoend.RunningSuite;

/** Database, topics and report, held against what was acknowledged. */
public record Findings(
        Comparison database,
        Comparison topic,
        Comparison report,
        List<String> gaps,
        PublishedJournal observations,
        PublishedJournal projects) {

    public static Findings of(TrackedPlan plan, List<Fact> acknowledged) throws SQLException {
        RunningSuite suite = plan.suite();
        List<Fact> recorded = new RecordedRows(suite.postgres()).of(plan);
        List<Fact> published = new ArrayList<>();
        PublishedTopics topics = suite.topics();
        PublishedJournal observations = PublishedJournal.read(topics, "/indicator-service", event -> {
            if (event.header("ce_type").startsWith("org.waymark.observation.")
                    && event.key().startsWith(plan.code() + "/")) {
                published.add(Submission.observed(event.data()));
            }
        });
        PublishedJournal projects = PublishedJournal.read(topics, "/project-service", event -> {
            if (event.header("ce_type").equals("org.waymark.project.defined.v1")
                    && event.data().at("/body/plan").asText().equals(plan.code())) {
                published.add(projectDefined(event));
            }
        });
        return new Findings(
                Comparison.of(acknowledged, recorded),
                Comparison.of(acknowledged, published),
                Comparison.of(Comparison.latest(acknowledged), plan.reported()),
                Comparison.withGaps(recorded),
                observations,
                projects);
    }

    public List<String> outOfOrder() {
        return both(observations.backwards(), projects.backwards());
    }

    /** Sent more than once, whatever it says. */
    public List<String> repeated() {
        return both(observations.repeated(), projects.repeated());
    }

    public List<Integer> missingPositions() {
        return both(observations.missing(), projects.missing());
    }

    private static Fact projectDefined(PublishedEvent event) {
        JsonNode data = event.data();
        return new Fact(
                data.path("project").asText(),
                data.path("version").asLong(),
                data.at("/body/name/en").asText());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
