package org.waymark.reporting.standing;

/** How the ledger's row for a subject, a day and an instant is found. */
final class RowForQuestion {
    /**
     * For the tables {@code subject} and {@code question} of a query. Of what is known now there is one row for the day,
     * found by its beginning; it also answers for an earlier instant if nothing was learnt since. Else any range can be
     * the one.
     */
    static final String VERDICT =
            """
            left join lateral (
                select * from (
                    (select * from verdict
                     where verdict.subject = subject.id and known_to = 'infinity' and asof_from <= question.day
                     order by asof_from desc limit 1)
                    union all
                    (select * from verdict
                     where verdict.subject = subject.id and known_from <= question.known_at
                       and known_to > question.known_at and asof_from <= question.day and asof_to > question.day
                     order by asof_from desc limit 1)) candidate
                where known_from <= question.known_at and asof_to > question.day limit 1) verdict on true
            """;

    /** The rows of such a subject are as old as the facts. */
    static final String STALE =
            "left join (select distinct subject as id from stale_subject) stale on stale.id = subject.id ";

    private RowForQuestion() {}
}
