package org.waymark.project.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.Projector;
import org.waymark.foundation.projection.ReceivedEvent;

/** The latest assessment of each target. */
@ApplicationScoped
public class KnownAssessments implements Projector {
    private static final String KEEP =
            """
            insert into known_assessment (plan, indicator, area, attainment, pace, as_of, recorded_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (plan, indicator, area) do update
            set attainment = excluded.attainment, pace = excluded.pace, as_of = excluded.as_of,
                recorded_at = excluded.recorded_at, position = excluded.position
            where excluded.position > known_assessment.position
            """;

    private final Database database;

    KnownAssessments(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public void apply(List<ReceivedEvent> batch) {
        keep(batch.stream()
                .filter(event -> event.envelope().type().equals(AssessmentNews.TYPE))
                .map(event -> AssessmentNews.of(event.data(), event.envelope().sequence()))
                .toList());
    }

    private void keep(List<AssessmentNews> news) {
        database.changeEach(KEEP, latest(news), one -> new Object[] {
            one.plan(),
            one.indicator(),
            one.area(),
            one.to().attainment(),
            one.to().pace(),
            one.asOf(),
            one.recordedAt(),
            one.position()
        });
    }

    /** The driver combines a batch of inserts into one statement, which must not touch a row twice. */
    private static Collection<AssessmentNews> latest(List<AssessmentNews> news) {
        return news.stream()
                .collect(Collectors.toMap(
                        AssessmentNews::key,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(AssessmentNews::position))))
                .values();
    }
}
