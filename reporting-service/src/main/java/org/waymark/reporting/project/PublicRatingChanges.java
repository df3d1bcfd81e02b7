package org.waymark.reporting.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.contracts.EventData;
import org.waymark.contracts.project.OfficeRated;
import org.waymark.contracts.project.ProgressReported;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.reporting.situation.AsOf;

/** What anyone may read of ratings. What insiders alone may read comes by the same types of events, and is passed over. */
@ApplicationScoped
class PublicRatingChanges {
    private static final String LEARN =
            """
            insert into public_rating_change
                (id, change, project, given_by, period, period_end, rating, given_on, day, recorded_at, announced_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    /** Of several, the one of the period that ends last; of the same period, the one given last. */
    private static final String LATEST =
            """
            select distinct on (project, given_by) project, given_by, rating, period, given_on
            from (
                select distinct on (id) id, project, given_by, period, period_end, rating, recorded_at,
                    max(given_on) over (partition by id) as given_on
                from public_rating_change
                where project = any (?) and day <= ? and announced_at <= ?
                order by id, change desc) last
            where rating is not null
            order by project, given_by, period_end desc nulls last, given_on desc, recorded_at desc, id
            """;

    private record Latest(String project, String givenBy, RatingOfProject rating) {
        static Latest of(ResultSet row) throws SQLException {
            return new Latest(
                    row.getString("project"),
                    row.getString("given_by"),
                    new RatingOfProject(
                            row.getString("rating"),
                            row.getString("period"),
                            row.getObject("given_on", LocalDate.class)));
        }
    }

    private final Database database;

    PublicRatingChanges(Database database) {
        this.database = database;
    }

    void learnReports(Collection<ReceivedEvent> reports) {
        learn(reports, ProgressReported.class, PublicRatingChange::of);
    }

    void learnRatings(Collection<ReceivedEvent> ratings) {
        learn(ratings, OfficeRated.class, PublicRatingChange::of);
    }

    private <E extends EventData> void learn(
            Collection<ReceivedEvent> events, Class<E> type, BiFunction<E, Instant, PublicRatingChange> change) {
        List<PublicRatingChange> told = events.stream()
                .flatMap(event -> Stream.of(event.dataAs(type))
                        .filter(EventData::mayBeReadByAnyone)
                        .map(data -> change.apply(data, event.envelope().knownFrom())))
                .toList();
        database.changeEach(LEARN, told, PublicRatingChange::columns);
    }

    /** By project; those without a published rating are left out. */
    Map<String, RatingsOfProject> latest(Collection<String> projects, AsOf asOf) {
        List<Latest> latest = database.read(LATEST, Latest::of, projects, asOf.day(), asOf.knownAt());
        return latest.stream()
                .collect(Collectors.groupingBy(
                        Latest::project,
                        Collectors.collectingAndThen(
                                Collectors.toMap(Latest::givenBy, Latest::rating), PublicRatingChanges::ratings)));
    }

    private static RatingsOfProject ratings(Map<String, RatingOfProject> by) {
        return new RatingsOfProject(
                by.get(PublicRatingChange.OWN),
                by.get(PublicRatingChange.OFFICE),
                by.get(PublicRatingChange.INDEPENDENT));
    }
}
