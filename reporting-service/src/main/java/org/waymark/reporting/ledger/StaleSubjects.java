package org.waymark.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.reporting.situation.Subject;

/** Subjects with marks, and the marks on them. */
@ApplicationScoped
class StaleSubjects {
    /**
     * Among the subjects with the oldest marks, however many marks there are. A worker passes over those that another
     * one has.
     */
    private static final String CLAIM =
            """
            select id, plan, indicator, area
            from (select subject, min(marked) as first
                  from (select subject, marked from stale_subject order by marked limit 20000) oldest
                  group by subject
                  having min(marked) <= now() - ? * interval '1 ms'
                      or (select max(mark.marked) from stale_subject mark where mark.subject = oldest.subject)
                          <= now() - ? * interval '1 ms') stale
            join subject on id = subject
            order by first, id limit ? for update of subject skip locked
            """;

    private static final String MARKS = "select subject, marked from stale_subject where subject = any (?::bigint[])";
    private static final String TAKE_AWAY =
            """
            delete from stale_subject
            where (subject, marked) in (select * from unnest(?::bigint[], ?::timestamptz[]))
            """;
    private static final String TAKE_MARKS_OVER =
            """
            insert into stale_subject (subject, marked)
            select mark.subject, mark.marked from %s.stale_subject mark join subject on id = mark.subject
            on conflict do nothing
            """;

    /** From subject to subject along the index, since each may have many marks. */
    private static final String STATE =
            """
            with recursive each (subject) as (
                select min(subject) from stale_subject
                union all
                select (select min(subject) from stale_subject mark where mark.subject > each.subject)
                from each where subject is not null)
            select count(subject) as subjects,
                   (select coalesce(extract(epoch from now() - min(marked)), 0) from stale_subject) as seconds
            from each
            """;

    /** A mark on a subject. */
    record Mark(long subject, Instant marked) {}

    /**
     * Subjects that nobody else works on until the transaction ends.
     *
     * @param marks those on them that the rows to be made will answer
     */
    record Claim(Map<Long, Subject> subjects, List<Mark> marks) {}

    /** How many subjects are stale, and how old the oldest mark is. */
    record State(long subjects, double seconds) {}

    private record Numbered(long id, Subject subject) {}

    private final Database database;

    StaleSubjects(Database database) {
        this.database = database;
    }

    /**
     * Facts have to be read after it: then they hold at least what the marks stand for. What comes later leaves a mark
     * of its own.
     */
    Claim claim(Duration quiet, Duration patience, int atOnce) {
        List<Numbered> locked = database.read(
                CLAIM,
                row -> new Numbered(
                        row.getLong("id"),
                        new Subject(row.getString("plan"), row.getString("indicator"), row.getString("area"))),
                patience.toMillis(),
                quiet.toMillis(),
                atOnce);
        if (locked.isEmpty()) {
            return new Claim(Map.of(), List.of());
        }
        List<Mark> marks = database.read(
                MARKS,
                row -> new Mark(row.getLong("subject"), Row.instant(row, "marked")),
                locked.stream().map(Numbered::id).toList());
        // Another worker may have been done with some of them just before they were locked.
        Set<Long> stale = marks.stream().map(Mark::subject).collect(Collectors.toSet());
        return new Claim(
                locked.stream()
                        .filter(numbered -> stale.contains(numbered.id()))
                        .collect(Collectors.toMap(Numbered::id, Numbered::subject)),
                marks);
    }

    void takeAway(List<Mark> marks) {
        database.change(TAKE_AWAY, column(marks, Mark::subject), column(marks, Mark::marked));
    }

    void takeMarksOver(String replaced) {
        database.change(TAKE_MARKS_OVER.formatted(replaced));
    }

    State state() {
        return database.find(STATE, row -> new State(row.getLong("subjects"), row.getDouble("seconds")))
                .orElseThrow();
    }

    private static List<String> column(List<Mark> marks, Function<Mark, Object> column) {
        return marks.stream().map(column).map(Object::toString).toList();
    }
}
