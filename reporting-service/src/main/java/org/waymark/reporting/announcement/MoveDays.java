package org.waymark.reporting.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.Places;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.method.Methods;

/**
 * Moves what was announced to a new day. Where the ledger knows of no other verdict in between, the day alone is moved;
 * all others are marked as stale, so that the ledger's workers look at them and tell what each day brought.
 */
@ApplicationScoped
public class MoveDays {
    private static final int AT_ONCE = 500;
    private static final String PLANS =
            "select distinct plan from announced_verdict where plan in (select plan from plan_version) order by plan";
    /** Stale subjects are the workers'. */
    private static final String MOVE_UNCHANGED =
            """
            with unchanged as (
                select plan, indicator, area
                from announced_verdict announced join subject using (plan, indicator, area)
                where plan = ? and as_of < ? and method = ? and method_version = ?
                  and exists (select from verdict where verdict.subject = subject.id and known_to = 'infinity')
                  and not exists (select from verdict where verdict.subject = subject.id and known_to = 'infinity'
                                    and asof_from > announced.as_of and asof_from <= ?)
                  and not exists (select from stale_subject where stale_subject.subject = subject.id)
                order by plan, indicator, area limit ? for update of announced skip locked)
            update announced_verdict announced set as_of = ?
            from unchanged
            where (announced.plan, announced.indicator, announced.area)
                = (unchanged.plan, unchanged.indicator, unchanged.area)
            """;
    /** While so many wait, answers that must compute them directly would become slow. */
    private static final String WAITING = "select count(distinct subject) from stale_subject";

    private static final String MARK =
            """
            insert into stale_subject (subject, marked)
            select subject.id, now()
            from announced_verdict announced join subject using (plan, indicator, area)
            where plan = ?
              and (as_of is null or as_of < ? or method <> ? or method_version <> ?)
              and not exists (select from stale_subject where stale_subject.subject = subject.id)
            order by plan, indicator, area limit ?
            on conflict do nothing
            """;

    private final Database database;
    private final PlanDays days;
    private final Method method = Methods.byDefault();

    MoveDays(Database database, PlanDays days) {
        this.database = database;
        this.days = days;
    }

    List<String> plans() {
        return database.read(PLANS, row -> row.getString("plan"));
    }

    /** Whether more may be left to move. */
    @Transactional
    public boolean moveUnchanged(String plan) {
        database.execute(Places.KEEP_TABLES);
        LocalDate today = days.today(plan);
        return database.change(MOVE_UNCHANGED, plan, today, method.id(), method.version(), today, AT_ONCE, today)
                == AT_ONCE;
    }

    /** Marks those whose verdict may be another one by today. */
    @Transactional
    public void markChanged(String plan) {
        database.execute(Places.KEEP_TABLES);
        long waiting = database.find(WAITING, row -> row.getLong(1)).orElseThrow();
        if (waiting < AT_ONCE) {
            database.change(MARK, plan, days.today(plan), method.id(), method.version(), AT_ONCE);
        }
    }
}
