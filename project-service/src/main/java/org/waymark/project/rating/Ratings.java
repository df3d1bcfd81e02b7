package org.waymark.project.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.project.confirmation.IndependentRatings;
import org.waymark.project.progress.Rating;

/** The tables of ratings: rows are added, never changed. */
@ApplicationScoped
class Ratings implements IndependentRatings {
    private static final String RATINGS =
            """
            select r.*, d.reason as decision_reason, d.on_day as decided_on, d.decided_at, d.decided_by,
                d.decided_through
            from project_rating r left join project_rating_decision d on d.rating = r.id where r.project = ?
            """;
    private static final String LOCK = "select 1 from project_rating where id = ? and project = ? for update";
    private static final String INDEPENDENT =
            """
            select distinct agency from project_rating
            where project = ? and period = ? and given_by = 'INDEPENDENT' and agency is not null order by agency
            """;
    private static final String ADD =
            """
            insert into project_rating (id, project, period, rating, reason, given_by, agency, on_day, recorded_at,
                recorded_by, recorded_through)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String PUBLISH =
            """
            insert into project_rating_decision (rating, change, decision, reason, on_day, decided_at, decided_by,
                decided_through)
            values (?, 2, 'PUBLISH', ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Database database;

    Ratings(Database database) {
        this.database = database;
    }

    @Override
    public List<String> ratedBy(String project, TimePeriod period) {
        return database.read(INDEPENDENT, row -> row.getString(1), project, period.toString());
    }

    List<GivenRating> of(String project) {
        return database.read(RATINGS, Ratings::read, project);
    }

    /** Those of the office for the period, in the order in which they were given. */
    List<GivenRating> ofOffice(String project, TimePeriod period) {
        return database.read(
                RATINGS + " and r.period = ? and r.given_by = 'OFFICE' order by r.recorded_at, r.id",
                Ratings::read,
                project,
                period.toString());
    }

    /** Nobody else decides on it until the transaction ends. */
    Optional<GivenRating> lock(String project, UUID id) {
        return database.find(LOCK, row -> id, id, project)
                .flatMap(locked -> database.find(RATINGS + " and r.id = ?", Ratings::read, project, id));
    }

    boolean add(GivenRating rating) {
        return database.change(
                        ADD,
                        rating.id(),
                        rating.project(),
                        rating.period().toString(),
                        rating.rating().name(),
                        rating.reason(),
                        rating.by().name(),
                        rating.agency(),
                        rating.on(),
                        rating.recordedAt(),
                        rating.recordedBy(),
                        rating.recordedThrough())
                == 1;
    }

    boolean add(UUID rating, GivenRating.Publication publication) {
        return database.change(
                        PUBLISH,
                        rating,
                        publication.reason(),
                        publication.on(),
                        publication.decidedAt(),
                        publication.by(),
                        publication.through())
                == 1;
    }

    private static GivenRating read(ResultSet row) throws SQLException {
        return new GivenRating(
                row.getObject("id", UUID.class),
                row.getString("project"),
                TimePeriod.parse(row.getString("period")),
                Rating.valueOf(row.getString("rating")),
                row.getString("reason"),
                Rater.valueOf(row.getString("given_by")),
                row.getString("agency"),
                row.getObject("on_day", LocalDate.class),
                Row.instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("recorded_through"),
                publication(row));
    }

    private static GivenRating.Publication publication(ResultSet row) throws SQLException {
        Instant decidedAt = Row.instant(row, "decided_at");
        return decidedAt == null
                ? null
                : new GivenRating.Publication(
                        row.getString("decision_reason"),
                        row.getObject("decided_on", LocalDate.class),
                        decidedAt,
                        row.getString("decided_by"),
                        row.getString("decided_through"));
    }
}
