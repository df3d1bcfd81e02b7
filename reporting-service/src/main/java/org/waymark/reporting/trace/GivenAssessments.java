package org.waymark.reporting.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.reporting.situation.Subject;

/** The table of assessments that were given out. Of an id the first question stays. */
@ApplicationScoped
class GivenAssessments {
    /** To lose the last of them when the database stops costs nothing: they are given out again. */
    private static final String NEED_NOT_WAIT =
            "set local synchronous_commit = off; set local statement_timeout = 2000";

    private static final String ADD =
            """
            insert into given_assessment (id, plan, indicator, area, as_of, known_at, method, version, parameters, digest)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::timestamptz[], ?::text[],
                                 ?::text[], ?::text[], ?::text[])
            on conflict do nothing
            """;
    private static final String COLUMNS =
            "select id, plan, indicator, area, as_of, known_at, method, version, parameters, digest from given_assessment ";
    private static final String FORGET =
            """
            delete from given_assessment where ctid = any(array(
                select ctid from given_assessment where given_on < ? limit 10000))
            """;

    private final Database database;

    GivenAssessments(Database database) {
        this.database = database;
    }

    /** In a transaction of its own, which need not wait for the disk. */
    void add(List<GivenAssessment> given) {
        database.execute(NEED_NOT_WAIT);
        addDurably(given);
    }

    /** In the transaction of whoever gives them out. */
    void addDurably(List<GivenAssessment> given) {
        database.change(
                ADD,
                column(given, GivenAssessment::id),
                column(given, each -> each.subject().plan()),
                column(given, each -> each.subject().indicator()),
                column(given, each -> each.subject().area()),
                column(given, GivenAssessment::day),
                column(given, GivenAssessment::knownAt),
                column(given, GivenAssessment::method),
                column(given, GivenAssessment::version),
                column(given, GivenAssessment::parameters),
                column(given, GivenAssessment::digest));
    }

    Optional<GivenAssessment> find(UUID id) {
        return database.find(COLUMNS + "where id = ?", GivenAssessments::read, id);
    }

    /** In order of id. */
    List<GivenAssessment> after(UUID last, int most) {
        return database.read(COLUMNS + "where id > ? order by id limit ?", GivenAssessments::read, last, most);
    }

    /** Deletes at most 10,000 at once; returns how many. */
    int forgetBefore(LocalDate day) {
        return database.change(FORGET, day);
    }

    private static List<String> column(List<GivenAssessment> given, Function<GivenAssessment, Object> column) {
        return given.stream().map(column).map(Object::toString).toList();
    }

    private static GivenAssessment read(ResultSet row) throws SQLException {
        return new GivenAssessment(
                row.getObject("id", UUID.class),
                new Subject(row.getString("plan"), row.getString("indicator"), row.getString("area")),
                row.getObject("as_of", LocalDate.class),
                Row.instant(row, "known_at"),
                row.getString("method"),
                row.getString("version"),
                row.getString("parameters"),
                row.getString("digest"));
    }
}
